package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.evaluation.CentreWaivers;
import pl.osl.rules.evaluation.NumberedStandard;
import pl.osl.rules.evaluation.RuleEvaluation;
import pl.osl.rules.finding.Evidence;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.walk.Inquiry;
import pl.osl.testkit.cases.Case;
import pl.osl.testkit.generate.Knowledge;

/** The laws of answers, each checked on one case; {@link StandardLaws} checks them on many. */
public final class Laws {

    /**
     * The number of years through which an answer is checked day by day; longer than the short gaps of a generated
     * record.
     */
    private static final int YEARS_TRIED = 5;

    private Laws() {}

    /**
     * What is compiled and what is walked through give the same outcomes, the reasons of every rule lead to them, and both
     * readings give the same statuses.
     */
    public static void bothReadingsAgree(Assessor assessor, Centre centre, LocalDate day) {
        Assessment full = assessor.at(centre, day).assess();
        Outcomes fast = assessor.at(centre, day).outcomes();
        walkedThroughTheyAre(fast, assessor, centre, day);
        for (StageAssessment stage : full.stages()) {
            assertThat(fast.status(stage.stage())).as("%s", stage.stage()).isEqualTo(stage.status());
            for (RuleAssessment rule : stage.rules()) {
                assertThat(fast.outcome(rule.rule())).as("%s", rule.rule()).isEqualTo(rule.outcome());
                assertThat(rule.outcome())
                        .as("what the reasons of %s lead to", rule.rule())
                        .isIn(led(rule));
            }
        }
    }

    private static void walkedThroughTheyAre(Outcomes fast, Assessor assessor, Centre centre, LocalDate day) {
        NumberedStandard numbered = new NumberedStandard(assessor.standard());
        CentreWaivers granted = CentreWaivers.of(centre, assessor.waivers(), numbered);
        Inquiry walk = Inquiry.answering(centre, day, numbered.parameters());
        for (int rule = 0; rule < numbered.ruleCount(); rule++) {
            assertThat(fast.outcome(rule))
                    .as("%s walked through", numbered.rule(rule).id())
                    .isEqualTo(RuleEvaluation.outcome(numbered.rule(rule), granted.waive(rule, day), walk));
        }
    }

    /** The outcomes to which the reasons of a rule may lead: a waiver, or a throw, stands in for what they say. */
    private static List<Outcome> led(RuleAssessment rule) {
        Truth applies = rule.applies().map(Finding::truth).orElse(Truth.TRUE);
        Truth requires = rule.finding().truth();
        if (applies == Truth.FALSE) {
            return List.of(Outcome.NOT_APPLICABLE);
        }
        if (applies == Truth.UNKNOWN || requires == Truth.UNKNOWN) {
            return applies == Truth.UNKNOWN
                    ? List.of(Outcome.UNDETERMINED, Outcome.BROKEN)
                    : List.of(Outcome.UNDETERMINED, Outcome.BROKEN, Outcome.WAIVED);
        }
        return List.of(requires == Truth.TRUE ? Outcome.MET : Outcome.NOT_MET, Outcome.WAIVED);
    }

    /** More knowledge changes only what was undetermined. */
    public static void knowledgeOverturnsNothing(Assessor assessor, Knowledge knowledge, LocalDate day) {
        Outcomes before = assessor.at(knowledge.less(), day).outcomes();
        Outcomes after = assessor.at(knowledge.more(), day).outcomes();
        for (Rule rule : assessor.standard().rules()) {
            Outcome outcome = before.outcome(rule.id());
            if (outcome != Outcome.UNDETERMINED && outcome != Outcome.BROKEN) {
                assertThat(after.outcome(rule.id())).as("%s", rule.id()).isEqualTo(outcome);
            }
        }
        for (Stage stage : assessor.standard().stages()) {
            StageStatus status = before.status(stage.id());
            if (status != StageStatus.UNDETERMINED) {
                assertThat(after.status(stage.id())).as("%s", stage.id()).isEqualTo(status);
            }
        }
    }

    /** No answer changes before its horizon, and a status lasts until exactly the first day on which it differs. */
    public static void answersStandAsLongAsTheySay(Assessor assessor, Centre centre, LocalDate day) {
        Assessment assessment = assessor.at(centre, day).assess();
        List<Outcomes> later = day.plusDays(1)
                .datesUntil(day.plusYears(YEARS_TRIED))
                .map(then -> assessor.at(centre, then).outcomes())
                .toList();
        for (StageAssessment stage : assessment.stages()) {
            LocalDate until = stage.standsUntil().orElse(LocalDate.MAX);
            assertThat(before(until, later))
                    .as("%s before %s", stage.stage(), until)
                    .allMatch(outcomes -> outcomes.status(stage.stage()) == stage.status());
            stage.standsUntil()
                    .ifPresent(differs -> assertThat(
                                    assessor.at(centre, differs).outcomes().status(stage.stage()))
                            .as("%s on %s", stage.stage(), differs)
                            .isNotEqualTo(stage.status()));
            stage.rules().forEach(rule -> standsUntilItsHorizon(rule, later));
        }
    }

    private static void standsUntilItsHorizon(RuleAssessment rule, List<Outcomes> later) {
        LocalDate horizon = rule.unchangedBefore().orElse(LocalDate.MAX);
        assertThat(before(horizon, later))
                .as("%s before %s", rule.rule(), horizon)
                .allMatch(outcomes -> truth(outcomes.outcome(rule.rule())) == truth(rule.outcome()));
    }

    /** Whether a throwing condition is reached may change over time; that the answer is undetermined may not. */
    static Outcome truth(Outcome outcome) {
        return outcome == Outcome.BROKEN ? Outcome.UNDETERMINED : outcome;
    }

    private static Stream<Outcomes> before(LocalDate day, List<Outcomes> later) {
        return later.stream().filter(outcomes -> outcomes.day().isBefore(day));
    }

    /** Evidence is found at its place, every gap has a place to fill, and every undetermined answer has a gap. */
    public static void reasonsPointIntoTheRecord(Assessor assessor, Centre centre, LocalDate day) {
        JsonNode record = Knowledge.tree(centre);
        for (StageAssessment stage : assessor.at(centre, day).assess().stages()) {
            for (RuleAssessment rule : stage.rules()) {
                List<Gap> gaps = new ArrayList<>(rule.finding().gaps());
                rule.applies().ifPresent(applies -> gaps.addAll(applies.gaps()));
                everyGapIsGiven(rule.finding());
                rule.applies().ifPresent(Laws::everyGapIsGiven);
                gaps.forEach(new Surroundings(record)::areNamed);
                gaps.forEach(gap -> assertThat(at(record, gap.place().parent().toString()))
                        .as("what %s lies in", gap)
                        .isNotNull());
                Stream.concat(rule.applies().stream(), Stream.of(rule.finding()))
                        .map(Finding::evidence)
                        .flatMap(List::stream)
                        .forEach(evidence -> standsInTheRecord(evidence, record));
                if (rule.outcome() == Outcome.UNDETERMINED) {
                    assertThat(gaps).as("%s is undetermined", rule.rule()).isNotEmpty();
                }
            }
        }
    }

    /** Whatever their order, the gaps are all those of the open findings in the tree. */
    private static void everyGapIsGiven(Finding finding) {
        assertThat(finding.gaps())
                .extracting(Gap::toString)
                .containsExactlyInAnyOrderElementsOf(open(finding).distinct().toList());
    }

    private static Stream<String> open(Finding finding) {
        Stream<String> own = finding.gap().map(kind -> kind + " at " + finding.place()).stream();
        return finding.truth().isKnown()
                ? Stream.empty()
                : Stream.concat(own, finding.parts().stream().flatMap(Laws::open));
    }

    /**
     * A case holds: both readings give its outcome, reasons point into its record, and an undetermined one names a gap.
     */
    public static void caseHolds(Assessor assessor, Case one) {
        RuleAssessment rule = assessor.at(one.centre(), one.day()).assess().rule(one.rule());
        assertThat(rule.outcome()).as("%s", one).isEqualTo(one.outcome());
        assertThat(assessor.at(one.centre(), one.day()).outcomes().outcome(one.rule()))
                .as("%s, by the fast reading", one)
                .isEqualTo(one.outcome());
        reasonsPointIntoTheRecord(assessor, one.centre(), one.day());
    }

    static void standsInTheRecord(Evidence evidence, JsonNode record) {
        JsonNode there = at(record, evidence.place().toString());
        boolean isOnlyThere =
                (there.isTextual() || there.isObject()) && evidence.found().equals("true");
        if (isOnlyThere) {
            return;
        }
        String found = there.isArray() ? Integer.toString(there.size()) : there.asText();
        assertThat(found).as("%s", evidence.place()).isEqualTo(evidence.found());
    }

    private static JsonNode at(JsonNode record, String pointer) {
        JsonNode there = record.at(pointer);
        assertThat(there.isMissingNode()).as("%s resolves", pointer).isFalse();
        return there;
    }

    /** Any split and any order of a cohort gives the same summary. */
    public static void cohortsMergeAnyhow(Assessor assessor, List<Centre> cohort, int split, LocalDate day) {
        List<Centre> backwards = new ArrayList<>(cohort);
        Collections.reverse(backwards);
        int at = Math.min(split, cohort.size());
        CohortSummary whole = summary(assessor, cohort, day);
        CohortSummary first = summary(assessor, backwards.subList(0, at), day);
        CohortSummary second = summary(assessor, backwards.subList(at, backwards.size()), day);
        assertThat(first.merge(second)).isEqualTo(whole).isEqualTo(second.merge(first));
        assertThat(whole.merge(summary(assessor, List.of(), day))).isEqualTo(whole);
        assertThat(whole.centres()).isEqualTo(cohort.size());
        assertThat(whole.stages())
                .allSatisfy(stage -> assertThat(sum(stage.counts().values())).isEqualTo(cohort.size()));
        assertThat(whole.rules())
                .allSatisfy(rule -> assertThat(sum(rule.counts().values())).isEqualTo(cohort.size()));
        writingLosesNothing(whole, CohortSummary.class);
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    static CohortSummary summary(Assessor assessor, List<Centre> cohort, LocalDate day) {
        return cohort.stream()
                .map(centre -> assessor.at(centre, day).outcomes())
                .collect(CohortSummary.collector(assessor, day));
    }

    /** The order of listings changes no truth and no outcome. */
    public static void orderMeansNothing(Assessor assessor, Centre centre, LocalDate day) {
        Centre turned = OslJson.read(Reordering.reversed(Knowledge.tree(centre)).toString(), Centre.class);
        assertThat(assessor.at(turned, day).outcomes())
                .isEqualTo(assessor.at(centre, day).outcomes());
        Assessment straight = assessor.at(centre, day).assess();
        Assessment other = assessor.at(turned, day).assess();
        for (Rule rule : assessor.standard().rules()) {
            Finding one = straight.rule(rule.id()).finding();
            Finding two = other.rule(rule.id()).finding();
            assertThat(two.truth()).as("%s", rule.id()).isEqualTo(one.truth());
            assertThat(found(two)).as("%s", rule.id()).containsExactlyInAnyOrderElementsOf(found(one));
            assertThat(kinds(two)).as("%s", rule.id()).containsExactlyInAnyOrderElementsOf(kinds(one));
        }
    }

    private static List<String> found(Finding finding) {
        return finding.evidence().stream().map(Evidence::found).toList();
    }

    private static List<GapKind> kinds(Finding finding) {
        return finding.gaps().stream().map(Gap::kind).toList();
    }

    /** A written value reads back as an equal value, and is written again as the same bytes. */
    public static <T> void writingLosesNothing(T value, Class<T> type) {
        String written = OslJson.write(value);
        T read = OslJson.read(written, type);
        assertThat(read).isEqualTo(value);
        assertThat(read.hashCode()).isEqualTo(value.hashCode());
        assertThat(OslJson.write(read)).isEqualTo(written);
    }
}
