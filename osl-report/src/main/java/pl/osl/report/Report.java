package pl.osl.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.question.Questions;
import pl.osl.rules.replay.Replay;
import pl.osl.rules.standard.Catalogue;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.timeline.Timeline;

/**
 * An answer as a person reads it, as plain text or in Markdown, in Polish or English.
 *
 * <pre>{@code
 * Report report = Report.of(assessment);
 * System.out.println(report.text(Language.POLISH));
 * }</pre>
 *
 * <p>The same answer always gives the same text. What somebody wrote freely in the record never stands in it. Immutable
 * and safe to share between threads.
 */
public final class Report {

    private static final int QUESTIONS = 10;
    private static final int WIDTH = 80;

    private final Optional<CentreId> centre;
    private final String title;
    private final Function<String, Describer> describer;

    private Report(Optional<CentreId> centre, String title, Function<String, Describer> describer) {
        this.centre = centre;
        this.title = title;
        this.describer = describer;
    }

    private static Report about(CentreId centre, Function<String, Describer> describer) {
        return new Report(Optional.of(centre), centre.toString(), describer);
    }

    private static Report of(Describer describer) {
        return new Report(Optional.empty(), "", untitled -> describer);
    }

    /** A report of an assessment: of each rule what decides it, or which facts would. */
    public static Report of(Assessment assessment) {
        return about(assessment.centre(), title -> new AssessmentText(title, assessment, false));
    }

    /** A report of an assessment with the whole reason of each rule, which is many pages long. */
    public static Report withReasons(Assessment assessment) {
        return about(assessment.centre(), title -> new AssessmentText(title, assessment, true));
    }

    /** A report of a plan: its steps, or what stands in the way. */
    public static Report of(Plan plan) {
        return about(plan.centre(), title -> new PlanText(title, plan, Optional.empty()));
    }

    /**
     * A report of a plan that also names the elements in which its steps lie, and the waived rules.
     *
     * <p>Goes once plans know both by themselves.
     *
     * @param assessment of the same centre on the same day
     */
    public static Report of(Plan plan, Assessment assessment) {
        return about(plan.centre(), title -> new PlanText(title, plan, Optional.of(assessment)));
    }

    /** A report of the first ten questions; those that differ in their places alone count as one. */
    public static Report of(Questions questions) {
        return of(questions, QUESTIONS);
    }

    /**
     * A report of questions.
     *
     * @param most how many are shown
     */
    public static Report of(Questions questions, int most) {
        return about(questions.centre(), title -> new QuestionsText(title, questions, most, Optional.empty()));
    }

    /**
     * A report of questions that also names the elements in which they lie, the rules, and how many of these are open.
     *
     * <p>Goes once questions know these by themselves.
     *
     * @param assessment of the same centre on the same day
     */
    public static Report of(Questions questions, int most, Assessment assessment) {
        return about(questions.centre(), title -> new QuestionsText(title, questions, most, Optional.of(assessment)));
    }

    /** A report of a timeline, whose chart is at most 80 characters wide. */
    public static Report of(Timeline timeline) {
        return of(timeline, WIDTH);
    }

    /**
     * A report of a timeline.
     *
     * @param width how many characters wide the chart is at most; ids and a chart of five characters always fit
     */
    public static Report of(Timeline timeline, int width) {
        return about(timeline.centre(), title -> new TimelineText(title, timeline, width));
    }

    /** A report of what has changed about a centre, and why. */
    public static Report of(Progress progress) {
        return about(progress.centre(), title -> new ProgressText(title, progress));
    }

    /** A report of a cohort, which calls the stages by their ids. */
    public static Report of(CohortSummary summary) {
        return of(new CohortText(summary, Map.of()));
    }

    /**
     * A report of a cohort, which also says what the stages are called.
     *
     * <p>Goes once summaries know that by themselves.
     */
    public static Report of(CohortSummary summary, Standard standard) {
        return of(
                new CohortText(summary, standard.stages().stream().collect(Collectors.toMap(Stage::id, Stage::title))));
    }

    /** A report of whether an assessment that was asked again is still the same. */
    public static Report of(Replay replay) {
        return of(new ReplayText(replay));
    }

    /** A report of all that a standard says, with the sources that it cites. */
    public static Report of(Catalogue catalogue) {
        List<Source> cited = catalogue
                .rules()
                .flatMap(rule -> rule.citations().stream())
                .map(Citation::source)
                .distinct()
                .toList();
        return of(catalogue, cited, Map.of());
    }

    /**
     * A report of all that a standard says.
     *
     * @param sources all that were looked at, whether or not a rule cites them
     * @param cases by which each rule was tried; left out of the text if there are none
     */
    public static Report of(Catalogue catalogue, List<Source> sources, Map<RuleId, List<String>> cases) {
        return of(new CatalogueText(catalogue, List.copyOf(sources), Map.copyOf(cases)));
    }

    /**
     * A report of several centres at a glance: a row for each in the order of the map, and a sign for each stage.
     *
     * @throws IllegalArgumentException if there are none, or if they were asked of different standards or days
     */
    public static Report atAGlance(Map<CentreId, Outcomes> centres) {
        return of(new GlanceText(centres));
    }

    /** A report that says that no plan is needed, since the centre has reached every stage that applies to it. */
    public static Report ofNothingToPlan(CentreId centre) {
        return about(centre, NothingToPlan::new);
    }

    /**
     * This report, with the name of the centre at its head where it has only the id.
     *
     * <p>Goes once answers know the name by themselves.
     *
     * @throws IllegalArgumentException if the report is of another centre, or of no single one
     */
    public Report about(Centre named) {
        if (!centre.equals(Optional.of(named.id()))) {
            throw new IllegalArgumentException("this is no report about " + named.id());
        }
        return new Report(centre, Head.title(named), describer);
    }

    /** The report as plain text for a font of fixed width; each line ends with a line feed. */
    public String text(Language language) {
        Description description = description(language);
        return plainWriter(description.genre()).write(description);
    }

    /** The report in Markdown (CommonMark, and tables as on GitHub); each line ends with a line feed. */
    public String markdown(Language language) {
        return new MarkdownWriter().write(description(language));
    }

    private static ReportWriter plainWriter(Description.Genre genre) {
        return switch (genre) {
            case ANSWER -> new PlainWriter();
            case HANDBOOK -> new HandbookWriter();
        };
    }

    Description description(Language language) {
        Page page = new Page(language);
        Describer described = describer.apply(title);
        described.describe(page);
        return page.description(described.genre());
    }
}
