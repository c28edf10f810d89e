package pl.osl.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.RuleId;
import pl.osl.report.assessment.AssessmentText;
import pl.osl.report.assessment.BriefText;
import pl.osl.report.catalogue.CatalogueText;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Description;
import pl.osl.report.description.Page;
import pl.osl.report.writer.ReportWriter;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.presumption.PresumptionEntry;
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
 * <p>The same answer always gives the same text. Of a record it shows the name of the centre and facts that rules ask
 * about, such as days, kinds, numbers of documents and ids. It never shows names of persons, descriptions, or a text of
 * which rules ask only whether it is given ({@link pl.osl.rules.condition.Property#given}). The reason of a waiver is
 * shown. Immutable and safe to share between threads.
 */
public final class Report {

    private static final int QUESTIONS = 10;
    private static final int WIDTH = 80;

    /** Leaves room for words beside the chart. */
    private static final int BAND = 24;

    private final Describer describer;

    private Report(Describer describer) {
        this.describer = describer;
    }

    /** A report of an assessment: for each rule, the facts that decide it or would decide it. */
    public static Report of(Assessment assessment) {
        return new Report(new AssessmentText(requireNonNull(assessment, "assessment"), false));
    }

    /** A report of an assessment with the full reasons of each rule; many pages long. */
    public static Report withReasons(Assessment assessment) {
        return new Report(new AssessmentText(requireNonNull(assessment, "assessment"), true));
    }

    /** A report of a brief assessment: for each rule its outcome in words, and the missing facts that may decide. */
    public static Report of(BriefAssessment assessment) {
        return new Report(new BriefText(requireNonNull(assessment, "assessment")));
    }

    /** A report of a plan: its steps, or what stands in the way. */
    public static Report of(Plan plan) {
        return new Report(new PlanText(requireNonNull(plan, "plan")));
    }

    /** A report of the first ten questions; questions that differ only in their places count as one. */
    public static Report of(Questions questions) {
        return of(questions, QUESTIONS);
    }

    /**
     * A report of questions.
     *
     * @param most the maximum number of questions shown
     * @throws IllegalArgumentException if that is less than 1
     */
    public static Report of(Questions questions, int most) {
        return new Report(new QuestionsText(requireNonNull(questions, "questions"), most));
    }

    /** A report of a timeline, whose chart is at most 80 characters wide. */
    public static Report of(Timeline timeline) {
        return of(timeline, WIDTH);
    }

    /**
     * A report of a timeline.
     *
     * @param width the maximum width of the chart in characters; at least the ids and five characters are drawn
     */
    public static Report of(Timeline timeline, int width) {
        return new Report(new TimelineText(requireNonNull(timeline, "timeline"), width));
    }

    /** A report of what has changed about a centre, and why. */
    public static Report of(Progress progress) {
        return new Report(new ProgressText(requireNonNull(progress, "progress")));
    }

    /** A report of a cohort: for each stage, the number of centres with each status and the share that reached it. */
    public static Report of(CohortSummary summary) {
        return new Report(new CohortText(requireNonNull(summary, "summary")));
    }

    /** A report of whether an earlier assessment still gives the same answer. */
    public static Report of(Replay replay) {
        return new Report(new ReplayText(requireNonNull(replay, "replay")));
    }

    /** A report of everything a standard says, with the sources that it cites. */
    public static Report of(Catalogue catalogue) {
        List<Source> cited = requireNonNull(catalogue, "catalogue")
                .rules()
                .flatMap(rule -> rule.citations().stream())
                .map(Citation::source)
                .distinct()
                .toList();
        return of(catalogue, cited, Map.of());
    }

    /**
     * A report of everything a standard says, with all texts consulted and the test cases.
     *
     * @param sources all texts consulted, whether or not a rule cites them
     * @param cases the test cases of each rule; left out of the text if there are none
     */
    public static Report of(Catalogue catalogue, List<Source> sources, Map<RuleId, List<String>> cases) {
        return new Report(
                new CatalogueText(requireNonNull(catalogue, "catalogue"), List.copyOf(sources), Map.copyOf(cases)));
    }

    /**
     * A report of presumptions: each in words, with its ground and the facts that it may read in.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Report ofPresumptions(List<PresumptionEntry> presumptions) {
        return new Report(new PresumptionsText(presumptions));
    }

    /**
     * A report of several centres at a glance: a row for each in the order of the map, and a sign for each stage.
     *
     * @throws IllegalArgumentException if there are none, or if they were asked of different standards or days
     */
    public static Report atAGlance(Map<CentreId, Outcomes> centres) {
        return new Report(new GlanceText(centres));
    }

    /**
     * A report of several centres by what their records say: a row for each, with its day if the days differ, and for each
     * stage the number of recorded facts that speak of it; below it, what is presumed of each.
     *
     * @throws IllegalArgumentException if there are none, or if they were asked of different standards
     */
    public static Report ofRecords(List<Assessment> assessments) {
        return new Report(new RecordsText(assessments));
    }

    /**
     * A report of one centre on one page: its stages through the years, one reason, one question, one step of its plan.
     *
     * @param plan what the centre plans for; left out of the text if there is none
     * @throws IllegalArgumentException if the answers are not all about the same centre
     */
    public static Report ofCentre(Assessment assessment, Questions questions, Optional<Plan> plan, Timeline timeline) {
        return new Report(new CentreText(assessment, questions, plan, timeline, BAND));
    }

    /**
     * A report that says that no plan is needed, since the centre has reached every stage that applies to it.
     *
     * @throws IllegalArgumentException if there is a next stage to plan for
     */
    public static Report ofNothingToPlan(Standpoint at) {
        return new Report(new NothingToPlan(requireNonNull(at, "standpoint")));
    }

    /** The report as plain text for a font of fixed width; each line ends with a line feed. */
    public String text(Language language) {
        Description description = description(language);
        return ReportWriter.plain(description.genre()).write(description);
    }

    /** The report in Markdown (CommonMark, and tables as on GitHub); each line ends with a line feed. */
    public String markdown(Language language) {
        return ReportWriter.markdown().write(description(language));
    }

    Description description(Language language) {
        Page page = new Page(language);
        describer.describe(page);
        return page.description(describer.genre());
    }
}
