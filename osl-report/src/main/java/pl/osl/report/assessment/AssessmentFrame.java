package pl.osl.report.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.words.Head;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.SharedTerms;
import pl.osl.report.words.StageNames;
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.assessment.BriefRule;
import pl.osl.rules.assessment.BriefStage;
import pl.osl.rules.assessment.PresumedStage;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.waiver.WaiverUse;

/** What the reports of a whole and of a brief assessment share: the head, the stages at a glance, the stages in turn. */
record AssessmentFrame(Page page, BriefAssessment assessment, CommonReasons common) {

    private static final int ID_WIDTH = 4;

    private static final Wording STAGES = Wording.of("Etapy", "Stages");
    private static final Wording DIFFERS =
            Wording.of("bez nowych danych odpowiedź zmieni się", "without new facts it changes on");
    private static final Wording ABOVE = Wording.of(
            "; z tego podane wyżej, pod wspólnym powodem", "; of these above, under one reason for several rules");
    private static final Wording REASON = Wording.of("powód", "reason");
    private static final Wording RESTS_ON =
            Wording.of("opiera się na odstępstwach od reguł", "rests on waivers of rules");

    private static final Wording PRESUMED_DIFFERS = Wording.of(
            "bez nowych danych odpowiedź domniemana zmieni się", "without new facts the presumed status changes on");
    static final Wording BINDING = Wording.of(
            "o etapie rozstrzygają reguły oznaczone: prawo, standard; zalecenia i obowiązki gminy podano obok",
            "a stage depends on the rules marked law or standard; the others are shown for information");
    static final Wording INCOMPLETE = Wording.of(
            "wykaz może być niepełny: rozstrzyga dalszy wpis lub potwierdzenie, że innych nie ma",
            "list may be incomplete: a further entry, or confirmation that there are no others, would decide");
    static final Wording DAY_OF_CHANGE = Wording.of(
            "dzień zmiany podano tylko tam, gdzie odpowiedź zmieni sam upływ czasu",
            "a day of change is given only where time alone changes the answer");

    static AssessmentFrame of(Page page, BriefAssessment assessment) {
        return new AssessmentFrame(page, assessment, new CommonReasons(page, assessment));
    }

    /** Describes all but what follows the last stage. */
    void describe(Function<BriefStage, List<Point>> rules) {
        head();
        page.section(STAGES);
        page.points(assessment.stages().stream()
                .map(stage -> Point.of(0, StageNames.line(stage.stage(), ID_WIDTH, titleAndStatus(stage))))
                .toList());
        common.describe();
        assessment.stages().forEach(stage -> {
            page.heading(2, StageNames.line(stage.stage(), 0, titleAndStatus(stage)));
            page.particulars(particulars(stage));
            page.points(rules.apply(stage));
        });
    }

    void notes(List<Wording> notes) {
        boolean presumes = !assessment.origin().presumptions().isEmpty();
        page.section(SharedTerms.NOTES);
        page.points(Stream.concat(notes.stream(), presumes ? Stream.of(PresumedWords.SIGN) : Stream.of())
                .map(note -> Point.of(0, page.in(note)))
                .toList());
    }

    private void head() {
        String when = Head.asOf(page, assessment.day());
        Head.on(page, assessment)
                .line(Head.asked(page, assessment.standard(), assessment.edition(), when))
                .line(counts(assessment.stages().stream()))
                .remarks(assessment)
                .lines(assessment.waivers().stream().map(this::waiver))
                .lines(PresumedWords.made(page, assessment.origin().presumptions()))
                .ahead(assessment, SharedTerms.ANSWER_HOLDS)
                .print();
    }

    private String counts(Stream<BriefStage> stages) {
        Stream<Outcome> outcomes =
                stages.flatMap(stage -> stage.rules().stream()).map(BriefRule::outcome);
        return OutcomeCounts.line(page, outcomes);
    }

    private String waiver(WaiverUse waiver) {
        return page.in(waiver.says())
                + waiver.reason()
                        .map(why -> "; " + page.in(REASON) + ": " + why)
                        .orElse("");
    }

    private List<Phrase> particulars(BriefStage stage) {
        List<Phrase> lines = new ArrayList<>(List.of(Phrase.of(counts(Stream.of(stage)) + toldAbove(stage))));
        if (!stage.restsOnWaiversOf().isEmpty()) {
            String rules = stage.restsOnWaiversOf().stream().map(RuleId::value).collect(Collectors.joining(", "));
            lines.add(Phrase.of(page.in(RESTS_ON) + ": " + rules));
        }
        stage.standsUntil().ifPresent(day -> lines.add(Phrase.of(page.in(DIFFERS) + " " + page.in(SpokenDay.of(day)))));
        stage.presumed()
                .flatMap(PresumedStage::standsUntil)
                .ifPresent(day -> lines.add(Phrase.of(page.in(PRESUMED_DIFFERS) + " " + page.in(SpokenDay.of(day)))));
        return lines;
    }

    /** How many of the rules counted stand not below the stage but under a reason that they share with others. */
    private String toldAbove(BriefStage stage) {
        long above = stage.rules().stream()
                .filter(rule -> common.told().contains(rule.rule()))
                .count();
        return above == 0 ? "" : page.in(ABOVE) + ": " + above;
    }

    private String titleAndStatus(BriefStage stage) {
        String presumed = stage.presumed()
                .map(answer -> PresumedWords.beside(page, answer.status()))
                .orElse("");
        return page.in(stage.title()) + ": " + page.in(stage.status().wording()) + presumed;
    }
}
