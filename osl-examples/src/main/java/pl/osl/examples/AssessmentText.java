package pl.osl.examples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.waiver.WaiverUse;

/** An assessment as a person reads it: the stages at a glance, then each with what it rests on, then the sources. */
final class AssessmentText {

    private static final Wording EDITION = Wording.of("edycja", "edition");
    private static final Wording ON = Wording.of("stan na", "as of");
    private static final Wording STAGES = Wording.of("Etapy", "Stages");
    private static final Wording DIFFERS =
            Wording.of("bez nowych faktów zmieni się dnia", "without new facts it changes on");
    private static final Wording REASON = Wording.of("powód", "reason");
    private static final Wording RESTS_ON =
            Wording.of("opiera się na odstępstwach od reguł", "rests on waivers of rules");
    private static final Wording AHEAD = Wording.of(
            "dane są z dnia %s; odpowiedź zakłada, że od tego dnia nic się nie zmieniło",
            "the data are of %s; the answer holds if nothing has happened since");

    private static final Wording NOTES = Wording.of("Objaśnienia", "Notes");
    private static final List<Wording> NOTED = List.of(
            Wording.of(
                    "o etapie rozstrzygają reguły oznaczone: prawo, standard; zalecenia i obowiązki gminy podano obok",
                    "a stage depends on the rules marked law or standard; the others stand beside"),
            Wording.of(
                    "wniosek autorów biblioteki: źródło tego wprost nie mówi",
                    "inferred by the authors of this library: the source does not say so itself"),
            Wording.of(
                    "wykaz może być niepełny: rozstrzyga dalszy wpis lub potwierdzenie, że innych nie ma",
                    "list may be incomplete: a further entry decides, or the confirmation that there are no others"),
            Wording.of("[…]: miejsce w zapisie ośrodka", "[…]: the place in the record of the centre"),
            Wording.of(
                    "dzień zmiany podano tylko tam, gdzie odpowiedź zmieni sam upływ czasu",
                    "a day of change stands only where time alone changes the answer"));

    private final Page page;
    private final boolean full;

    /**
     * An answer to read.
     *
     * @param full whether the whole reason of each rule is shown, not only what decides or would decide
     */
    AssessmentText(Language language, boolean full) {
        this.page = new Page(language);
        this.full = full;
    }

    String of(Centre centre, Assessment assessment) {
        header(centre, assessment);
        page.gap();
        page.line(0, page.in(STAGES) + ":");
        assessment.stages().forEach(this::glance);
        assessment.stages().forEach(this::stage);
        page.gap();
        page.line(0, page.in(NOTES) + ":");
        NOTED.forEach(note -> page.line(4, note));
        sources(assessment);
        return page.toString();
    }

    private void header(Centre centre, Assessment assessment) {
        String id = centre.id().toString();
        page.line(0, centre.name().map(name -> oneLine(name) + " (" + id + ")").orElse(id));
        String edition = assessment.standard() + ", " + page.in(EDITION) + " " + assessment.edition();
        page.line(0, edition + ", " + page.in(ON) + " " + assessment.day());
        page.line(0, OutcomeCounts.line(page, rules(assessment).toList()));
        assessment.waivers().forEach(this::waiver);
        if (assessment.looksAhead()) {
            String recorded = assessment.recordedOn().orElseThrow().toString();
            page.line(0, page.in(AHEAD).replace("%s", recorded));
        }
    }

    private void glance(StageAssessment stage) {
        page.line(4, String.format("%-4s  %s", stage.stage(), titleAndStatus(stage)));
    }

    private void waiver(WaiverUse waiver) {
        String reason = waiver.reason()
                .map(why -> "; " + page.in(REASON) + ": " + oneLine(why))
                .orElse("");
        page.line(0, page.in(waiver.says()) + reason);
    }

    private void stage(StageAssessment stage) {
        page.gap();
        page.line(0, stage.stage() + "  " + titleAndStatus(stage));
        page.line(4, OutcomeCounts.line(page, stage.rules()));
        if (!stage.restsOnWaiversOf().isEmpty()) {
            String rules = stage.restsOnWaiversOf().stream().map(RuleId::value).collect(Collectors.joining(", "));
            page.line(4, page.in(RESTS_ON) + ": " + rules);
        }
        stage.standsUntil().ifPresent(day -> page.line(4, page.in(DIFFERS) + ": " + day));
        if (full) {
            stage.rules().forEach(rule -> new RuleText(page, rule).print());
        } else {
            new StageText(page, stage).print();
        }
    }

    private String titleAndStatus(StageAssessment stage) {
        return page.in(stage.title()) + ": " + page.in(stage.status().wording());
    }

    private void sources(Assessment assessment) {
        new Citations(page)
                .list(rules(assessment)
                        .filter(rule -> full || rule.outcome() != Outcome.NOT_APPLICABLE)
                        .flatMap(rule -> rule.citations().stream()));
    }

    private static Stream<RuleAssessment> rules(Assessment assessment) {
        return assessment.stages().stream().flatMap(stage -> stage.rules().stream());
    }

    private static String oneLine(String name) {
        return name.replaceAll("\\R", " ");
    }
}
