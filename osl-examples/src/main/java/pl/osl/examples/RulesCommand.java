package pl.osl.examples;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import pl.osl.model.json.OslJson;
import pl.osl.report.Report;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.PresumptionEntry;
import pl.osl.rules.standard.Catalogue;

/** Shows the rules of an edition: what each says, asks and rests on. */
@Command(
        name = "rules",
        description = {
            "Pokazuje reguły standardu: co mówią, o co pytają i na czym się opierają.",
            "Shows the rules of the standard: what they say, what they check and which sources they rest on."
        })
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final EditionOption edition = new EditionOption();

    @Mixin
    private final PresumeOption presume = new PresumeOption();

    @Mixin
    private final OutputOptions manner = new OutputOptions();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<PresumptionEntry> presumptions =
                presume.presumptions().stream().map(PresumptionEntry::of).toList();
        Catalogue catalogue = edition.standard().catalogue();
        terminal.print(manner.written(catalogue, () -> Report.of(catalogue, OslStandard.sources(), Map.of()))
                .stripTrailing());
        if (!presumptions.isEmpty()) {
            terminal.print(
                    (manner.wantsJson() ? "" : "\n") + written(presumptions).stripTrailing());
        }
        return Osl.DONE;
    }

    /** In JSON a line each, after the catalogue. */
    private String written(List<PresumptionEntry> presumptions) {
        return manner.wantsJson()
                ? presumptions.stream().map(OslJson::write).collect(Collectors.joining("\n"))
                : manner.written(presumptions, () -> Report.ofPresumptions(presumptions));
    }
}
