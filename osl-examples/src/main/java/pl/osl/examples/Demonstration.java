package pl.osl.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Language;
import pl.osl.model.json.Line;
import pl.osl.model.json.OslJson;
import pl.osl.report.Report;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.osl.OslStandard;

/** The demonstration: the real centres at a glance under both editions, one full answer, and the pilot cohort. */
final class Demonstration {

    /** The first day of the conference at which the pilot had just ended (sources S2 and P26). */
    static final LocalDate DAY = LocalDate.of(2012, 11, 26);

    /** The last day of the year in which the standard was published. */
    static final LocalDate DAY_2014 = LocalDate.of(2014, 12, 31);

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
    private final Assessor pilot = Assessor.of(OslStandard.pilot());
    private final Assessor edition2014 = Assessor.of(OslStandard.edition2014());

    Demonstration(Terminal terminal) {
        this.terminal = terminal;
    }

    void show() {
        List<Centre> centres = REAL_CENTRES.stream()
                .map(name -> centre("/centres/" + name + ".json"))
                .toList();
        heading("Prawdziwe ośrodki; zapisano tylko to, co mówią publiczne źródła, reszta jest nieznana");
        terminal.print(glance(pilot, centres, DAY));
        terminal.print(glance(edition2014, centres, DAY_2014));
        terminal.print("Znak ? nie znaczy „nie”: źródła nie mówią dość, żeby rozstrzygnąć, np. czy statut uchylono.");
        terminal.print("Całą odpowiedź o ośrodku daje: osl assess PLIK --day " + DAY_2014 + "\n");
        heading("Przykład całej odpowiedzi, według edycji pilot");
        Centre first = centres.get(0);
        terminal.print(Report.of(pilot.at(first, DAY).assess()).text(Language.POLISH));
        heading("Pilotaż 52 ośrodków; zapisy są rekonstrukcją, a udziały są z nich policzone");
        terminal.print(Report.of(cohort()).text(Language.POLISH));
    }

    private static String glance(Assessor assessor, List<Centre> centres, LocalDate day) {
        Map<CentreId, Outcomes> outcomes = new LinkedHashMap<>();
        centres.forEach(
                centre -> outcomes.put(centre.id(), assessor.at(centre, day).outcomes()));
        return Report.atAGlance(outcomes).text(Language.POLISH);
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
            return lines.map(line -> pilot.at(line.value(), DAY).outcomes())
                    .collect(CohortSummary.collector(pilot, DAY));
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
