package pl.osl.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.waiver.WaiverUse;

/**
 * The text of an assessment: the stages at a glance, then each stage with its grounds, then the sources.
 *
 * @param full whether the full reasons of each rule are shown, not only the facts that decide it or would decide it
 */
record AssessmentText(Assessment assessment, boolean full) implements Describer {

    private static final int ID_WIDTH = 4;

    private static final Wording STAGES = Wording.of("Etapy", "Stages");
    private static final Wording DIFFERS =
            Wording.of("bez nowych faktów zmieni się dnia", "without new facts it changes on");
    private static final Wording REASON = Wording.of("powód", "reason");
    private static final Wording RESTS_ON =
            Wording.of("opiera się na odstępstwach od reguł", "rests on waivers of rules");
    private static final Wording HOLDS = Wording.of("odpowiedź zakłada", "the answer holds");

    private static final List<Wording> NOTED = List.of(
            Wording.of(
                    "o etapie rozstrzygają reguły oznaczone: prawo, standard; zalecenia i obowiązki gminy podano obok",
                    "a stage depends on the rules marked law or standard; the others are shown for information"),
            SharedTerms.INFERRED,
            Wording.of(
                    "wykaz może być niepełny: rozstrzyga dalszy wpis lub potwierdzenie, że innych nie ma",
                    "list may be incomplete: a further entry, or confirmation that there are no others, would decide"),
            SharedTerms.PLACE,
            Wording.of(
                    "dzień zmiany podano tylko tam, gdzie odpowiedź zmieni sam upływ czasu",
                    "a day of change is given only where time alone changes the answer"));

    @Override
    public void describe(Page page) {
        head(page);
        page.section(STAGES);
        page.points(assessment.stages().stream()
                .map(stage -> Point.of(0, Phrase.aligned(stage.stage(), ID_WIDTH, titleAndStatus(page, stage))))
                .toList());
        assessment.stages().forEach(stage -> stage(page, stage));
        page.section(SharedTerms.NOTES);
        page.points(NOTED.stream().map(note -> Point.of(0, page.in(note))).toList());
        new Citations(page)
                .list(rules().filter(rule -> full || rule.outcome() != Outcome.NOT_APPLICABLE)
                        .flatMap(rule -> rule.citations().stream()));
    }

    private void head(Page page) {
        String when = Head.asOf(page, assessment.day());
        Head.on(page, assessment)
                .line(Head.asked(page, assessment.standard(), assessment.edition(), when))
                .line(OutcomeCounts.line(page, rules().toList()))
                .lines(assessment.waivers().stream().map(waiver -> waiver(page, waiver)))
                .ahead(assessment, HOLDS)
                .print();
    }

    private static String waiver(Page page, WaiverUse waiver) {
        return page.in(waiver.says())
                + waiver.reason()
                        .map(why -> "; " + page.in(REASON) + ": " + why)
                        .orElse("");
    }

    private void stage(Page page, StageAssessment stage) {
        page.heading(2, Phrase.of(stage.stage(), titleAndStatus(page, stage)));
        List<Phrase> lines = new ArrayList<>(List.of(Phrase.of(OutcomeCounts.line(page, stage.rules()))));
        if (!stage.restsOnWaiversOf().isEmpty()) {
            String rules = stage.restsOnWaiversOf().stream().map(RuleId::value).collect(Collectors.joining(", "));
            lines.add(Phrase.of(page.in(RESTS_ON) + ": " + rules));
        }
        stage.standsUntil().ifPresent(day -> lines.add(Phrase.of(page.in(DIFFERS) + ": " + day)));
        page.particulars(lines);
        page.points(
                full
                        ? stage.rules().stream()
                                .map(rule -> new RuleText(page, rule).full())
                                .toList()
                        : new StageText(page, stage).points());
    }

    private static String titleAndStatus(Page page, StageAssessment stage) {
        return page.in(stage.title()) + ": " + page.in(stage.status().wording());
    }

    private Stream<RuleAssessment> rules() {
        return assessment.stages().stream().flatMap(stage -> stage.rules().stream());
    }
}
