package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Rules.FALSE;
import static pl.osl.rules.Rules.SOURCE;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.UNKNOWN;
import static pl.osl.rules.Rules.condition;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.RuleDraft;
import pl.osl.rules.standard.Standard;

/** Letters stand for conditions: T is true, F false, U unknown, and X throws. */
class OutcomeTest {

    private static final Centre CENTRE = centre().build();

    @ParameterizedTest(name = "scope {0}, requirement {1}: {2}")
    @CsvSource({
        "-, T, MET",
        "-, F, NOT_MET",
        "-, U, UNDETERMINED",
        "-, X, BROKEN",
        "T, T, MET",
        "T, F, NOT_MET",
        "T, U, UNDETERMINED",
        "T, X, BROKEN",
        "F, T, NOT_APPLICABLE",
        "F, F, NOT_APPLICABLE",
        "F, U, NOT_APPLICABLE",
        "F, X, NOT_APPLICABLE",
        "U, T, UNDETERMINED",
        "U, F, UNDETERMINED",
        "U, U, UNDETERMINED",
        "U, X, UNDETERMINED",
        "X, T, BROKEN",
        "X, F, BROKEN",
        "X, U, BROKEN",
        "X, X, BROKEN",
    })
    void an_outcome_follows_from_the_scope_and_the_requirement(String scope, String requirement, Outcome outcome) {
        RuleDraft draft = draft("A", Force.STANDARD);
        RuleDraft scoped = scope.equals("-") ? draft : draft.appliesTo("takie", "such", condition(scope));
        Rule rule = scoped.requires(condition(requirement));
        Assessor assessor = assessor(rule);

        assertThat(assessor.at(CENTRE, DAY).assess().rule(rule.id()).outcome()).isEqualTo(outcome);
        assertThat(assessor.at(CENTRE, DAY).outcomes().outcome(rule.id())).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "T, A jest, A is so",
        "F, A nie jest, A is not so",
        "U, 'nie wiadomo, czy A jest', it is not recorded whether A is so"
    })
    void an_answer_is_said_by_the_clause_of_its_truth(String requirement, String polish, String english) {
        assertThat(assess(rule("A", condition(requirement))).says()).isEqualTo(Wording.of(polish, english));
    }

    @Test
    void a_rule_without_a_scope_says_nothing_about_whether_it_applies() {
        assertThat(assess(rule("A", TRUE)).applies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"T, TRUE", "F, FALSE", "U, UNKNOWN"})
    void whether_a_rule_applies_has_its_own_finding(String scope, Truth applies) {
        Rule scoped = draft("A", Force.STANDARD)
                .appliesTo("takie", "such", condition(scope))
                .requires(TRUE);

        assertThat(assess(scoped).applies()).map(Finding::truth).contains(applies);
    }

    @Test
    void a_rule_that_does_not_apply_still_shows_the_truth_of_its_requirement() {
        Rule scoped =
                draft("A", Force.STANDARD).appliesTo("takie", "such", FALSE).requires(UNKNOWN);

        assertThat(assess(scoped).finding().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(assess(scoped).finding().gaps())
                .extracting(gap -> gap.place().toString())
                .containsExactly("/documents");
    }

    @Test
    void an_assessed_rule_carries_its_force_and_its_sources() {
        RuleAssessment assessed = assess(draft("A", Force.DUTY_OF_MUNICIPALITY).requires(TRUE));

        assertThat(assessed.rule()).isEqualTo(RuleId.of("A"));
        assertThat(assessed.force()).isEqualTo(Force.DUTY_OF_MUNICIPALITY);
        assertThat(assessed.citations()).containsExactly(SOURCE.seed());
    }

    private static RuleAssessment assess(Rule rule) {
        return assessor(rule).at(CENTRE, DAY).assess().rule(rule.id());
    }

    private static Assessor assessor(Rule rule) {
        return Assessor.of(Standard.of("Test", "1", stage("I1", rule)));
    }
}
