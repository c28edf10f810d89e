package pl.osl.examples;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import pl.osl.report.Report;
import pl.osl.rules.osl.OslStandard;
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
    private final OutputOptions manner = new OutputOptions();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = edition.standard().catalogue();
        terminal.print(manner.written(catalogue, () -> Report.of(catalogue, OslStandard.sources(), Map.of()))
                .stripTrailing());
        return Osl.DONE;
    }
}
