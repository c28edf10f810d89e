package pl.osl.report;

import java.util.List;
import java.util.Map;
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

    private final Describer describer;

    private Report(Describer describer) {
        this.describer = describer;
    }

    /** A report of an assessment: of each rule what decides it, or which facts would. */
    public static Report of(Assessment assessment) {
        return new Report(new AssessmentText(assessment, false));
    }

    /** A report of an assessment with the whole reason of each rule, which is many pages long. */
    public static Report withReasons(Assessment assessment) {
        return new Report(new AssessmentText(assessment, true));
    }

    /** A report of a plan: its steps, or what stands in the way. */
    public static Report of(Plan plan) {
        return new Report(new PlanText(plan));
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
        return new Report(new QuestionsText(questions, most));
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
        return new Report(new TimelineText(timeline, width));
    }

    /** A report of what has changed about a centre, and why. */
    public static Report of(Progress progress) {
        return new Report(new ProgressText(progress));
    }

    /** A report of a cohort: how many centres stand how to each stage, and the shares. */
    public static Report of(CohortSummary summary) {
        return new Report(new CohortText(summary));
    }

    /** A report of whether an assessment that was asked again is still the same. */
    public static Report of(Replay replay) {
        return new Report(new ReplayText(replay));
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
        return new Report(new CatalogueText(catalogue, List.copyOf(sources), Map.copyOf(cases)));
    }

    /**
     * A report of several centres at a glance: a row for each in the order of the map, and a sign for each stage.
     *
     * @throws IllegalArgumentException if there are none, or if they were asked of different standards or days
     */
    public static Report atAGlance(Map<CentreId, Outcomes> centres) {
        return new Report(new GlanceText(centres));
    }

    /** A report that says that no plan is needed, since the centre has reached every stage that applies to it. */
    public static Report ofNothingToPlan(Centre centre) {
        return new Report(new NothingToPlan(centre));
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
        describer.describe(page);
        return page.description(describer.genre());
    }
}
