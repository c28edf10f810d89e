package pl.osl.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;
import pl.osl.report.Report;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.replay.Replay;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waivers;

/** Repeats the question of an assessment; exits with status 1 if the question or the answer differs. */
@Command(
        name = "verify",
        description = {
            "Pyta jeszcze raz o to, na co odpowiada ocena, i mówi, co jest inne.",
            "Repeats the question that an assessment answered, and shows what differs."
        })
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "ASSESSMENT.json",
            description = "ocena zapisana przez assess --format json / an assessment written by assess --format json")
    private @Nullable Path assessment;

    @Parameters(index = "1", paramLabel = "CENTRE.json", description = "dane ośrodka / the record of the centre")
    private @Nullable Path centre;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "odstępstwa, domyślnie te z oceny / waivers, by default those of the assessment")
    private @Nullable Path waivers;

    @Mixin
    private final PresumeOption presume = new PresumeOption();

    @Mixin
    private final OutputOptions manner = new OutputOptions();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Assessment earlier = read(assessment, Assessment.class).orElseThrow();
        Centre record = read(centre, Centre.class).orElseThrow();
        Standard standard = edition(earlier.edition());
        Optional<Waivers> listed = read(waivers, Waivers.class);
        Assessor assessor = Assessor.of(standard)
                .withWaivers(listed.orElseGet(earlier::waiversOfCentre))
                .presuming(presume.named().orElseGet(earlier::presumptions));
        Replay replay = Replay.verify(earlier, record, assessor);
        UnmatchedWaivers unmatched = new UnmatchedWaivers(listed.orElseGet(Waivers::none));
        unmatched.asked(standard, record.id(), earlier.day(), earlier.day());
        unmatched.tell(terminal, manner.language());
        terminal.print(manner.written(replay, () -> Report.of(replay)));
        return replay.isSame() ? Osl.DONE : Osl.DIFFERS;
    }

    private static <T> Optional<T> read(@Nullable Path file, Class<T> type) throws IOException {
        return file == null ? Optional.empty() : Optional.of(OslJson.read(file, type));
    }

    private static Standard edition(String name) {
        return Stream.of(OslStandard.pilot(), OslStandard.edition2014())
                .filter(standard -> standard.edition().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnusableArgumentException(
                        "ocena jest według edycji „" + name + "”; można sprawdzić: pilot, 2014",
                        "the assessment is by edition \"" + name + "\"; these can be verified: pilot, 2014"));
    }
}
