package pl.osl.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.json.Line;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.osl.OslStandard;

/** The real centres and the pilot cohort, as they stood when the results of the pilot were shown. */
final class Demonstration {

    /** The first day of the conference at which the pilot had just ended (sources S2 and P26). */
    static final LocalDate DAY = LocalDate.of(2012, 11, 26);

    static final List<String> REAL_CENTRES = List.of(
            "szklarska-poreba",
            "kielce",
            "warszawa-targowek",
            "stalowa-wola",
            "mlawa",
            "koscian",
            "rybnik",
            "swarzedz",
            "poznan");

    static final String COHORT = "/pilot-cohort.jsonl";

    private final Terminal terminal;
    private final Assessor assessor = Assessor.of(OslStandard.pilot());

    Demonstration(Terminal terminal) {
        this.terminal = terminal;
    }

    void show() {
        heading("Prawdziwe ośrodki; zapisano tylko to, co mówią publiczne źródła, reszta jest nieznana");
        for (String name : REAL_CENTRES) {
            Centre centre = centre("/centres/" + name + ".json");
            terminal.print(new AssessmentText(Language.POLISH).of(centre, assessor.assess(centre, DAY)));
        }
        heading("Pilotaż 52 ośrodków; zapisy są rekonstrukcją, a udziały są z nich policzone");
        terminal.print(new CohortText(Language.POLISH).of(assessor.standard(), cohort()));
    }

    private void heading(String heading) {
        terminal.print("== " + heading + "\n");
    }

    static Centre centre(String resource) {
        try (InputStream in = open(resource)) {
            return OslJson.read(in, resource, Centre.class);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private CohortSummary cohort() {
        try (Stream<Line<Centre>> lines = OslJson.lines(open(COHORT), COHORT, Centre.class)) {
            return lines.map(line -> assessor.outcomes(line.value(), DAY))
                    .collect(CohortSummary.collector(assessor, DAY));
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Demonstration.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("not among the resources: " + resource);
        }
        return in;
    }
}
