package pl.osl.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.Line;
import pl.osl.model.json.OslJson;
import pl.osl.report.Report;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.question.Questions;
import pl.osl.rules.timeline.Timeline;

/**
 * The first screen: the shares of the pilot, the real centres by what their records say, and one invented centre that is
 * recorded as a centre itself would record.
 */
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
    static final String INVENTED = "/invented/centre.json";

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

    private static final Wording PILOT = Wording.of(
            "Pilotaż 52 ośrodków; zapisy są rekonstrukcją, a udziały są z nich policzone",
            "The pilot of 52 centres; the records are a reconstruction, the shares are counted from them");
    private static final Wording REAL = Wording.of(
            "Prawdziwe ośrodki, każdy w dniu, o którym jego dane mówią najwięcej; tylko publiczne źródła",
            "Real centres, each on the day of which its record says most; public sources alone");
    private static final Wording ONE = Wording.of(
            "Wymyślony ośrodek, zapisany tak, jak zapisałby go sam ośrodek",
            "An invented centre, recorded as a centre itself would record");
    private static final Wording MORE = Wording.of(
            "Całe odpowiedzi dają: osl assess, questions, plan, timeline; o opcjach mówi: osl help POLECENIE",
            "Whole answers are given by: osl assess, questions, plan, timeline; for options: osl help COMMAND");

    private final Terminal terminal;
    private final Language language;
    private final Assessor pilot = Assessor.of(OslStandard.pilot());
    private final Assessor edition2014 = Assessor.of(OslStandard.edition2014());
    private final Assessor presuming = edition2014.presuming(Presumption.all());

    Demonstration(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    void show() {
        section(PILOT, Report.of(cohort()));
        section(REAL, Report.ofRecords(real()));
        section(ONE, invented());
        terminal.print(MORE.in(language));
    }

    private List<Assessment> real() {
        return REAL_CENTRES.stream()
                .map(name -> presuming
                        .at(centre("/centres/" + name + ".json"), dayOf(name))
                        .assess())
                .toList();
    }

    /** The first day on which most is settled with all presumptions; where nothing is, the last of 2014. */
    static LocalDate dayOf(String realCentre) {
        return switch (realCentre) {
            case "szklarska-poreba" -> LocalDate.of(2007, 12, 17);
            case "kielce" -> LocalDate.of(2019, 5, 1);
            case "stalowa-wola" -> LocalDate.of(2019, 6, 11);
            case "mlawa" -> LocalDate.of(2021, 5, 11);
            case "koscian" -> LocalDate.of(2022, 12, 8);
            default -> DAY_2014;
        };
    }

    private Report invented() {
        Standpoint at = edition2014.at(centre(INVENTED), DAY_2014);
        Standpoint beside = presuming.at(at.centre(), DAY_2014);
        return Report.ofCentre(
                beside.assess(), Questions.of(at), Plan.towardsNext(at), Timeline.of(beside.on(FIRST), LAST));
    }

    private void section(Wording heading, Report report) {
        terminal.print("== " + heading.in(language) + "\n");
        terminal.print(report.text(language));
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
