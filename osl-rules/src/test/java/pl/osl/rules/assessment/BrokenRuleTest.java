package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.organiser;
import static pl.osl.rules.Rules.FALSE;
import static pl.osl.rules.Rules.THROWS;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.UNKNOWN;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.finding.Outcome.BROKEN;
import static pl.osl.rules.finding.Outcome.MET;
import static pl.osl.rules.finding.Outcome.NOT_MET;
import static pl.osl.rules.finding.Outcome.UNDETERMINED;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.PlanVerdict;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.timeline.Timeline;

class BrokenRuleTest {

    private static final Centre CENTRE =
            centre().id("private centre").name("private name").build();

    @BeforeEach
    void forget_what_was_logged() {
        CapturedLog.forget();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void a_rule_is_broken_only_if_its_truth_is_unknown_and_the_shortest_walk_met_the_throw(
            String name, Condition<Centre> requirement, Outcome outcome) {
        Rule rule = rule("A", requirement);

        assertThat(assess(rule).outcome()).isEqualTo(outcome);
        assertThat(assessor(rule).at(CENTRE, DAY).outcomes().outcome(rule.id())).isEqualTo(outcome);
    }

    static List<Arguments> a_rule_is_broken_only_if_its_truth_is_unknown_and_the_shortest_walk_met_the_throw() {
        return List.of(
                Arguments.of("throw", THROWS, BROKEN),
                Arguments.of("not throw", THROWS.not(), BROKEN),
                Arguments.of("throw and true", THROWS.and(TRUE), BROKEN),
                Arguments.of("throw and unknown", THROWS.and(UNKNOWN), BROKEN),
                Arguments.of("unknown and throw", UNKNOWN.and(THROWS), BROKEN),
                Arguments.of("throw or true", THROWS.or(TRUE), MET),
                Arguments.of("true or throw", TRUE.or(THROWS), MET),
                Arguments.of("throw and false", THROWS.and(FALSE), NOT_MET),
                Arguments.of("false and throw", FALSE.and(THROWS), NOT_MET),
                Arguments.of("(false and throw) or unknown", FALSE.and(THROWS).or(UNKNOWN), UNDETERMINED),
                Arguments.of("(throw and false) or unknown", THROWS.and(FALSE).or(UNKNOWN), BROKEN));
    }

    @Test
    void a_broken_rule_names_the_class_of_what_was_thrown() {
        assertThat(assess(rule("A", THROWS)).brokenBy()).contains("java.lang.UnsupportedOperationException");
    }

    @Test
    void a_rule_that_is_not_broken_names_nothing_that_was_thrown() {
        assertThat(assess(rule("A", THROWS.or(TRUE))).brokenBy()).isEmpty();
        assertThat(assess(rule("A", FALSE.and(THROWS).or(UNKNOWN))).brokenBy()).isEmpty();
        assertThat(assess(rule("A", UNKNOWN)).brokenBy()).isEmpty();
    }

    @Test
    void a_scope_that_throws_breaks_the_rule() {
        Rule scoped =
                draft("A", Force.STANDARD).appliesTo("takie", "such", THROWS).requires(TRUE);

        assertThat(assess(scoped).brokenBy()).contains("java.lang.UnsupportedOperationException");
    }

    @Test
    void an_assessment_of_a_broken_rule_holds_no_message() {
        Assessment assessment = assessor(rule("A", THROWS)).at(CENTRE, DAY).assess();

        assertThat(OslJson.write(assessment))
                .contains("UnsupportedOperationException")
                .doesNotContain("secret");
    }

    @Test
    void only_the_broken_rule_is_asked_again() {
        List<Centre> asked = new ArrayList<>();
        Condition<Centre> counted = Condition.holds(Wording.of("pytanie", "question"), centre -> asked.add(centre));
        Assessor assessor = assessor(rule("A", THROWS), rule("B", counted.and(UNKNOWN)));

        assertThat(assessor.at(CENTRE, DAY).outcomes().outcome(RuleId.of("B"))).isEqualTo(UNDETERMINED);
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_broken_rule_leaves_the_others_as_they_are() {
        Assessor assessor = Assessor.of(
                Standard.of("Test", "1", stage("I1", rule("A", TRUE), rule("B", THROWS), rule("C", FALSE))));

        assertThat(assessor.at(CENTRE, DAY).assess().stages().get(0).rules())
                .extracting(RuleAssessment::outcome)
                .containsExactly(MET, BROKEN, NOT_MET);
    }

    @Test
    void the_full_reading_logs_one_warning_with_the_rule_and_the_class_alone() {
        assess(rule("OSL-99", THROWS));

        assertThat(CapturedLog.lines())
                .containsExactly("WARN pl.osl.rules.assessment.Assessor rule OSL-99 broke: "
                        + "java.lang.UnsupportedOperationException");
    }

    @Test
    void the_fast_reading_logs_one_warning_with_the_rule_and_the_class_alone() {
        assessor(rule("OSL-99", THROWS)).at(CENTRE, DAY).outcomes();

        assertThat(CapturedLog.lines())
                .containsExactly("WARN pl.osl.rules.assessment.Assessor rule OSL-99 broke: "
                        + "java.lang.UnsupportedOperationException");
    }

    @Test
    void looking_for_the_day_on_which_a_status_changes_logs_nothing_more() {
        Assessor assessor = assessor(rule("OSL-99", THROWS.or(ORGANISERS.none())));
        Centre ending = CENTRE.withOrganisers(Listing.of(
                organiser("a", Validity.from(LONG_AGO).until(DAY)),
                organiser("b", Validity.from(LONG_AGO).until(DAY.plusDays(10)))));
        Assessment assessment = assessor.at(ending, DAY).assess();

        assertThat(assessment.stages().get(0).standsUntil()).contains(DAY.plusDays(11));
        assertThat(OslJson.write(assessment)).contains("BROKEN");
        assertThat(CapturedLog.lines()).hasSize(1);
    }

    @Test
    void a_throw_that_breaks_no_rule_is_not_logged() {
        assess(rule("A", THROWS.or(TRUE)));
        assess(rule("A", FALSE.and(THROWS).or(UNKNOWN)));
        assessor(rule("A", THROWS.and(FALSE))).at(CENTRE, DAY).outcomes();

        assertThat(CapturedLog.lines()).isEmpty();
    }

    @Test
    void answers_without_a_throw_are_not_logged() {
        assess(rule("A", UNKNOWN));
        assessor(rule("A", FALSE)).at(CENTRE, DAY).outcomes();

        assertThat(CapturedLog.lines()).isEmpty();
    }

    @ParameterizedTest(name = "{0} throws")
    @ValueSource(ints = {1, 2, 3})
    void a_condition_that_threw_and_answers_when_it_is_asked_again_reaches_no_stage(int throwing) {
        assertThat(assessor(rule("A", throwingAtFirst(throwing)))
                        .at(CENTRE, DAY)
                        .assess()
                        .stages()
                        .get(0)
                        .status())
                .isEqualTo(StageStatus.UNDETERMINED);
        Outcomes outcomes =
                assessor(rule("A", throwingAtFirst(throwing))).at(CENTRE, DAY).outcomes();
        assertThat(outcomes.status(StageId.of("I1"))).isEqualTo(StageStatus.UNDETERMINED);
        assertThat(outcomes.outcome(RuleId.of("A"))).isEqualTo(BROKEN);
    }

    @ParameterizedTest
    @MethodSource
    void whatever_the_code_of_a_rule_throws_breaks_that_rule_alone(Throwable thrown) {
        Assessor assessor = Assessor.of(
                Standard.of("Test", "1", stage("I1", rule("A", TRUE), rule("B", throwing(thrown)), rule("C", FALSE))));

        assertThat(assessor.at(CENTRE, DAY).assess().stages().get(0).rules())
                .extracting(RuleAssessment::outcome)
                .containsExactly(MET, BROKEN, NOT_MET);
        assertThat(assessor.at(CENTRE, DAY).assess().rule(RuleId.of("B")).brokenBy())
                .contains(thrown.getClass().getName());
        Outcomes outcomes = assessor.at(CENTRE, DAY).outcomes();
        assertThat(List.of("A", "B", "C"))
                .extracting(rule -> outcomes.outcome(RuleId.of(rule)))
                .containsExactly(MET, BROKEN, NOT_MET);
        assertThat(Timeline.of(assessor.at(CENTRE, DAY), DAY.plusDays(1)).boundaries())
                .isEmpty();
        assertThat(Plan.towards(StageId.of("I1"), assessor.at(CENTRE, DAY)).verdict())
                .isNotEqualTo(PlanVerdict.REACHED);
    }

    static List<Throwable> whatever_the_code_of_a_rule_throws_breaks_that_rule_alone() {
        return List.of(
                new IllegalStateException("secret"),
                new StackOverflowError(),
                new NoSuchMethodError("secret"),
                new AssertionError("secret"),
                new IOException("secret"));
    }

    @ParameterizedTest
    @MethodSource
    void what_concerns_more_than_the_rule_is_thrown_on(Throwable thrown) {
        Standpoint at = assessor(rule("A", throwing(thrown))).at(CENTRE, DAY);

        assertThatThrownBy(at::assess).isSameAs(thrown);
        assertThatThrownBy(at::outcomes).isSameAs(thrown);
    }

    static List<Throwable> what_concerns_more_than_the_rule_is_thrown_on() {
        return List.of(new OutOfMemoryError("planned"), new InterruptedException("planned"));
    }

    private static Condition<Centre> throwing(Throwable thrown) {
        return Condition.holds(Wording.same("throws"), centre -> {
            throw BrokenRuleTest.<RuntimeException>hidden(thrown);
        });
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a checked exception as if it were none
    private static <T extends Throwable> T hidden(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** Throws as often as is said, and is true from then on. */
    private static Condition<Centre> throwingAtFirst(int times) {
        AtomicInteger asked = new AtomicInteger();
        return Condition.holds(Wording.same("throws at first"), centre -> {
            if (asked.incrementAndGet() <= times) {
                throw new UnsupportedOperationException("secret");
            }
            return true;
        });
    }

    private static RuleAssessment assess(Rule rule) {
        return assessor(rule).at(CENTRE, DAY).assess().rule(rule.id());
    }

    private static Assessor assessor(Rule... rules) {
        return Assessor.of(Standard.of("Test", "1", stage("I1", rules)));
    }
}
