package pl.osl.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pl.osl.rules.Rules.SOURCE;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Parameter;

class InvalidStandardTest {

    private static final Parameter FEWEST = new Parameter("fewest", 5, Wording.of("próg", "threshold"));
    private static final Parameter HIGHER = new Parameter("fewest", 6, Wording.of("próg", "threshold"));

    @Test
    void a_rule_id_that_stands_twice_is_refused_in_one_stage_and_in_two() {
        Rule other = titled("A", "Another");

        assertThat(faults(stage("I1", rule("A", TRUE), other))).containsExactly("the rule id A is used twice");
        assertThat(faults(stage("I1", rule("A", TRUE)), stage("I2", other)))
                .containsExactly("the rule id A is used twice");
    }

    @Test
    void a_title_that_stands_twice_is_refused() {
        assertThat(faults(stage("I1", titled("A", "Same"), titled("B", "Same"))))
                .singleElement()
                .asString()
                .startsWith("the rule title ")
                .contains("Same")
                .endsWith(" is used twice");
    }

    @Test
    void a_stage_id_that_stands_twice_is_refused() {
        assertThat(faults(stage("I1", rule("A", TRUE)), stage("I1", rule("B", TRUE))))
                .containsExactly("the stage id I1 is used twice");
    }

    @Test
    void a_prerequisite_that_is_missing_is_refused() {
        assertThat(faults(stage("I1", rule("A", TRUE)).after("I9")))
                .containsExactly("stage I1 needs stage I9, which must come before it and does not");
    }

    @Test
    void a_prerequisite_that_stands_later_is_refused() {
        assertThat(faults(stage("I1", rule("A", TRUE)).after("I2"), stage("I2", rule("B", TRUE))))
                .containsExactly("stage I1 needs stage I2, which must come before it and does not");
    }

    @Test
    void a_stage_that_needs_itself_is_refused() {
        assertThat(faults(stage("I1", rule("A", TRUE)).after("I1")))
                .containsExactly("stage I1 needs stage I1, which must come before it and does not");
    }

    @ParameterizedTest
    @EnumSource(names = {"LAW", "STANDARD"})
    void a_rule_that_rests_on_inference_alone_may_not_bind(Force force) {
        assertThat(faults(stage("I1", inferred(force, SOURCE.inferred()))))
                .containsExactly("rule A rests on inference alone, so it can only be a recommendation");
    }

    @ParameterizedTest
    @EnumSource(names = {"RECOMMENDATION", "DUTY_OF_MUNICIPALITY"})
    void a_rule_that_rests_on_inference_alone_may_stand_if_it_does_not_bind(Force force) {
        assertThat(Standard.of("Test", "1", stage("I1", inferred(force, SOURCE.inferred())))
                        .rules())
                .hasSize(1);
    }

    @Test
    void a_binding_rule_may_rest_on_inference_beside_another_source() {
        assertThat(Standard.of("Test", "1", stage("I1", inferred(Force.STANDARD, SOURCE.inferred(), SOURCE.practice())))
                        .rules())
                .hasSize(1);
    }

    @Test
    void a_parameter_on_which_no_rule_depends_cannot_be_set() {
        Standard standard = Standard.of("Test", "1", stage("I1", rule("A", TRUE)));

        assertThatThrownBy(() -> standard.withParameter(FEWEST, 8))
                .isInstanceOf(InvalidStandardException.class)
                .hasMessage("Test 1: no rule depends on the parameter fewest, so it cannot be set");
    }

    @Test
    void the_last_rule_that_depends_on_a_set_parameter_cannot_be_left_out() {
        Standard set = Standard.of("Test", "1", stage("I1", rule("A", FAMILIARISATIONS.some(STAFF.atLeast(FEWEST)))))
                .withParameter(FEWEST, 8);

        assertThatThrownBy(() -> set.without(RuleId.of("A")))
                .isInstanceOf(InvalidStandardException.class)
                .hasMessageContaining("no rule depends on the parameter fewest");
    }

    @Test
    void a_parameter_on_which_only_a_scope_depends_can_be_set() {
        Rule scoped = draft("A", Force.STANDARD)
                .appliesTo("duże ośrodki", "large centres", FAMILIARISATIONS.some(STAFF.atLeast(FEWEST)))
                .requires(TRUE);

        assertThat(Standard.of("Test", "1", stage("I1", scoped))
                        .withParameter(FEWEST, 8)
                        .parameters())
                .containsKey("fewest");
    }

    @Test
    void two_parameters_of_one_name_are_refused() {
        assertThat(faults(
                        stage("I1", rule("A", FAMILIARISATIONS.some(STAFF.atLeast(FEWEST)))),
                        stage("I2", rule("B", FAMILIARISATIONS.some(STAFF.atLeast(HIGHER))))))
                .containsExactly("two different parameters are called fewest");
    }

    @Test
    void one_parameter_may_serve_two_rules() {
        assertThat(Standard.of(
                                "Test",
                                "1",
                                stage("I1", rule("A", FAMILIARISATIONS.some(STAFF.atLeast(FEWEST)))),
                                stage("I2", rule("B", FAMILIARISATIONS.every(STAFF.atLeast(FEWEST)))))
                        .rules())
                .hasSize(2);
    }

    @Test
    void all_faults_are_reported_together() {
        assertThat(faults(
                        stage("I1", rule("A", TRUE), titled("A", "Another")).after("I9"),
                        stage("I1", inferred(Force.LAW, SOURCE.inferred())),
                        stage("I2", rule("B", FAMILIARISATIONS.some(STAFF.atLeast(FEWEST)))),
                        stage("I3", rule("C", FAMILIARISATIONS.some(STAFF.atLeast(HIGHER))))))
                .contains(
                        "stage I1 needs stage I9, which must come before it and does not",
                        "the stage id I1 is used twice",
                        "the rule id A is used twice",
                        "rule A rests on inference alone, so it can only be a recommendation",
                        "two different parameters are called fewest");
    }

    @Test
    void the_message_names_the_standard_and_every_fault() {
        assertThatThrownBy(() -> Standard.of("Test", "1", stage("I1").after("I8", "I9")))
                .hasMessage("Test 1: stage I1 needs stage I8, which must come before it and does not; "
                        + "stage I1 needs stage I9, which must come before it and does not");
    }

    private static List<String> faults(Stage... stages) {
        return catchThrowableOfType(InvalidStandardException.class, () -> Standard.of("Test", "1", stages))
                .faults();
    }

    private static Rule titled(String id, String title) {
        return Rule.rule(id, Force.STANDARD)
                .titled(title, title)
                .cites(SOURCE.seed())
                .says(polish("a", "b"), english("c", "d"))
                .requires(TRUE);
    }

    private static Rule inferred(Force force, Citation first, Citation... more) {
        return Rule.rule("A", force)
                .titled("Inferred", "Inferred")
                .cites(first, more)
                .says(polish("a", "b"), english("c", "d"))
                .requires(TRUE);
    }
}
