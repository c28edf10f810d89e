package pl.osl.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waivers;

/** The option for the waivers under which a command asks; those without effect are reported at its end. */
final class WaiverOption {

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "plik .json z odstępstwami / a .json file of waivers")
    private @Nullable Path file;

    private UnmatchedWaivers unmatched = new UnmatchedWaivers(Waivers.none());

    /** Reads the waivers; to be called before anything else. */
    Waivers read() throws IOException {
        Waivers waivers = file == null ? Waivers.none() : OslJson.read(file, Waivers.class);
        unmatched = new UnmatchedWaivers(waivers);
        return waivers;
    }

    Assessor assessor(Standard standard) throws IOException {
        return Assessor.of(standard).withWaivers(read());
    }

    /** Notes that a standard was asked about a centre on the days of a period. */
    void asked(Standard standard, CentreId centre, LocalDate first, LocalDate last) {
        unmatched.asked(standard, centre, first, last);
    }

    void tellUnmatched(Terminal terminal, Language language) {
        unmatched.tell(terminal, language);
    }
}
