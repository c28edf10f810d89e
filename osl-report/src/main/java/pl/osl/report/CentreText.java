package pl.osl.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.report.assessment.DecidedRule;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.words.Head;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.SharedTerms;
import pl.osl.report.words.StageNames;
import pl.osl.report.words.StatusSigns;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.CentreAnswer;
import pl.osl.rules.assessment.RecordRemark;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.finding.CompleteList;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.Questions;
import pl.osl.rules.timeline.Timeline;

/**
 * A centre on one page: its stages through the years, one reason, one question, and one step of its plan.
 *
 * @param width the maximum width of the chart in characters
 */
record CentreText(Assessment assessment, Questions questions, Optional<Plan> plan, Timeline timeline, int width)
        implements Describer {

    private static final Wording YEARS = Wording.of(
            "Etapy w kolejnych latach, jeśli nic nowego się nie zdarzy; obok: stan na ",
            "Stages through the years, if nothing new happens; beside them: as of ");
    private static final Wording CELL = Wording.of("liczba miesięcy na jeden znak: ", "months per character: ");
    private static final Wording REASON = Wording.of(
            "Jeden z powodów, dla których etap nie jest osiągnięty", "One reason why a stage is not reached");
    private static final Wording QUESTION = Wording.of("Jedno z pytań", "One question");
    private static final Wording STEP =
            Wording.of("Pierwszy krok planu dla etapu ", "The first step of the plan for stage ");

    CentreText {
        Stream<CentreAnswer> others = Stream.concat(Stream.of(questions, timeline), plan.stream());
        if (!others.allMatch(other -> other.centre().equals(assessment.centre()))) {
            throw new IllegalArgumentException("the answers are not all about " + assessment.centre());
        }
    }

    @Override
    public void describe(Page page) {
        Head.on(page, assessment)
                .line(Head.asked(page, assessment.standard(), assessment.edition(), Head.asOf(page, assessment.day())))
                .lines(assessment.remarks().stream().map(remark -> remark(page, remark)))
                .ahead(assessment, SharedTerms.ANSWER_HOLDS)
                .print();
        years(page);
        reason().ifPresent(rule -> section(page, REASON, DecidedRule.point(page, rule)));
        question().ifPresent(question -> section(page, QUESTION, new QuestionText(page).brief(question)));
        plan.filter(found -> !found.steps().isEmpty())
                .ifPresent(found -> section(
                        page,
                        STEP.then(Wording.same(StageNames.of(page, found.stage()) + " ("
                                + found.steps().get(0).serves().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", "))
                                + ")")),
                        new StepText(page, found.steps()).first()));
    }

    /** With the number of the lists in place of their names, and of acts the earliest day alone. */
    private static String remark(Page page, RecordRemark remark) {
        if (!remark.acts().isEmpty()) {
            Wording earliest = SpokenDay.of(remark.acts().get(0).until());
            return page.in(remark.kind().wording().then(Wording.same(": ")).then(earliest));
        }
        long lists = remark.lists().stream().map(CompleteList::says).distinct().count();
        return page.in(remark.kind().wording()) + (lists == 0 ? "" : ": " + lists);
    }

    private Optional<RuleAssessment> reason() {
        return assessment.stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(rule -> rule.force().isBinding() && rule.outcome() == Outcome.NOT_MET)
                .findFirst();
    }

    /** One about a recorded entry before one about a whole list, and then one that may change the next stage. */
    private Optional<Question> question() {
        return questions.offered().stream()
                .min(Comparator.comparing((Question question) -> question.kind() == GapKind.INCOMPLETE)
                        .thenComparing(question -> !question.mayChangeNextStage()));
    }

    private static void section(Page page, Wording name, Point point) {
        page.section(name);
        page.points(List.of(point));
    }

    /** A band of years for each stage that applies at some time, and the others on one line. */
    private void years(Page page) {
        Chart chart = new Chart(page, timeline, width);
        page.section(YEARS.then(SpokenDay.of(assessment.day())));
        List<String> lines = new ArrayList<>(List.of(chart.years()));
        assessment.stages().stream()
                .filter(this::appliesAtSomeTime)
                .forEach(stage -> lines.addAll(chart.lines(stage.stage(), says(page, stage), presumed(page, stage))));
        page.drawing(lines);
        page.particulars(Stream.of(notApplicable(page), legend(page, chart))
                .flatMap(List::stream)
                .toList());
    }

    private boolean appliesAtSomeTime(StageAssessment stage) {
        return stage.status() != StageStatus.NOT_APPLICABLE
                || timeline.spans().stream()
                        .anyMatch(span -> timeline.status(stage.stage(), span.from()) != StageStatus.NOT_APPLICABLE);
    }

    private static String says(Page page, StageAssessment stage) {
        return page.in(stage.title()) + ": " + page.in(stage.status().wording());
    }

    private static Optional<String> presumed(Page page, StageAssessment stage) {
        return stage.presumed()
                .map(presumed ->
                        StatusSigns.PRESUMED + " " + page.in(presumed.status().wording()));
    }

    private List<Phrase> notApplicable(Page page) {
        String stages = assessment.stages().stream()
                .filter(stage -> !appliesAtSomeTime(stage))
                .map(stage -> StageNames.titled(page, stage.stage(), stage.title()))
                .collect(Collectors.joining("; "));
        return stages.isEmpty()
                ? List.of()
                : List.of(Phrase.of(page.in(StageStatus.NOT_APPLICABLE.wording()) + ": " + stages));
    }

    private List<Phrase> legend(Page page, Chart chart) {
        List<Phrase> legend =
                new ArrayList<>(List.of(StatusSigns.legend(page), Phrase.of(page.in(CELL) + chart.months())));
        if (!timeline.presumptions().isEmpty()) {
            legend.add(Phrase.of(page.in(PresumedWords.SIGN)));
        }
        return legend;
    }
}
