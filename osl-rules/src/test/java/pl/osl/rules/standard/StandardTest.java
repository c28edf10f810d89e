package pl.osl.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static pl.osl.rules.Rules.FALSE;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Parameter;

class StandardTest {

    private static final Parameter FEWEST = new Parameter("fewest", 5, Wording.of("próg", "threshold"));

    private static final Rule A = rule("A", TRUE);
    private static final Rule B = rule("B", TRUE);
    private static final Rule C = rule("C", FAMILIARISATIONS.some(STAFF.atLeast(FEWEST)));

    private static final Standard STANDARD =
            Standard.of("Test", "1", stage("I1", A, B), stage("I2", C).after("I1"));

    @Test
    void a_standard_holds_its_stages_and_all_their_rules_in_order() {
        assertThat(STANDARD.name()).isEqualTo("Test");
        assertThat(STANDARD.edition()).isEqualTo("1");
        assertThat(STANDARD).hasToString("Test 1");
        assertThat(STANDARD.stages()).extracting(Stage::id).containsExactly(StageId.of("I1"), StageId.of("I2"));
        assertThat(STANDARD.rules()).containsExactly(A, B, C);
        assertThat(STANDARD.parameters()).isEmpty();
    }

    @Test
    void a_stage_is_found_by_its_id() {
        assertThat(STANDARD.stage(StageId.of("I2")).prerequisites()).containsExactly(StageId.of("I1"));
        assertThat(STANDARD.stage(StageId.of("I1")).prerequisites()).isEmpty();
    }

    @Test
    void a_stage_that_is_not_there_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> STANDARD.stage(StageId.of("I9")))
                .isInstanceOf(InvalidStandardException.class)
                .hasMessage("Test 1: there is no stage I9; there are [I1, I2]");
    }

    @Test
    void a_new_stage_is_added_at_the_end() {
        Standard longer = STANDARD.with(stage("I3", rule("D", TRUE)).after("I2"));

        assertThat(ids(longer)).containsExactly("A", "B", "C", "D");
        assertThat(longer.stages()).extracting(Stage::id).endsWith(StageId.of("I3"));
    }

    @Test
    void a_stage_with_the_same_id_is_replaced_in_its_place() {
        assertThat(ids(STANDARD.with(stage("I1", rule("D", TRUE))))).containsExactly("D", "C");
    }

    @Test
    void a_rule_with_the_same_id_is_replaced_in_its_place() {
        Rule changed = rule("A", FALSE);

        assertThat(STANDARD.with(changed).rules()).containsExactly(changed, B, C);
    }

    @Test
    void a_rule_that_no_stage_has_is_not_added_without_saying_where() {
        assertThatThrownBy(() -> STANDARD.with(rule("D", TRUE)))
                .isInstanceOf(InvalidStandardException.class)
                .hasMessage("Test 1: there is no rule D; there are [A, B, C]");
    }

    @Test
    void a_stage_takes_a_new_rule_at_its_end() {
        Stage longer = STANDARD.stage(StageId.of("I1")).with(rule("D", TRUE));

        assertThat(ids(STANDARD.with(longer))).containsExactly("A", "B", "D", "C");
    }

    @Test
    void a_changed_standard_is_called_altered_until_it_is_named() {
        Standard changed = STANDARD.without(RuleId.of("B"));
        Standard named = changed.named("1, without B");

        assertThat(changed.without(RuleId.of("C"))).hasToString("Test 1 (altered)");
        assertThat(named).hasToString("Test 1, without B");
        assertThat(named.rules()).containsExactly(A, C);
        assertThat(named.digest()).isNotEqualTo(changed.digest());
        assertThat(named.with(rule("A", FALSE))).hasToString("Test 1, without B (altered)");
    }

    @Test
    void a_rule_is_left_out_by_its_id() {
        assertThat(ids(STANDARD.without(RuleId.of("A")))).containsExactly("B", "C");
    }

    @Test
    void a_stage_keeps_its_title_and_prerequisites_when_its_rules_change() {
        Stage changed = STANDARD.stage(StageId.of("I2")).with(rule("D", TRUE)).without(RuleId.of("C"));

        assertThat(changed.title()).isEqualTo(Wording.of("I2", "I2"));
        assertThat(changed.prerequisites()).containsExactly(StageId.of("I1"));
    }

    @Test
    void a_rule_that_is_not_there_cannot_be_left_out() {
        assertThatThrownBy(() -> STANDARD.without(RuleId.of("D")))
                .isInstanceOf(InvalidStandardException.class)
                .hasMessage("Test 1: there is no rule D; there are [A, B, C]");
    }

    @Test
    void a_stage_without_the_rule_stays_as_it_is() {
        Stage stage = stage("I1", A, B);

        assertThat(stage.without(RuleId.of("D")).rules()).containsExactly(A, B);
    }

    @Test
    void a_parameter_is_set_by_its_name() {
        assertThat(STANDARD.withParameter(FEWEST, 8).parameters()).containsExactly(entry("fewest", 8));
    }

    @Test
    void a_parameter_that_is_set_again_has_the_later_value() {
        assertThat(STANDARD.withParameter(FEWEST, 8).withParameter(FEWEST, 9).parameters())
                .containsExactly(entry("fewest", 9));
    }

    @Test
    void a_changed_standard_keeps_the_parameters_that_were_set() {
        assertThat(STANDARD.withParameter(FEWEST, 8).without(RuleId.of("A")).parameters())
                .containsKey("fewest");
    }

    @Test
    void every_change_leaves_the_standard_it_was_made_from_as_it_was() {
        assertThat(STANDARD.with(stage("I3")).without(RuleId.of("A")).withParameter(FEWEST, 8))
                .isNotEqualTo(STANDARD);
        assertThat(ids(STANDARD)).containsExactly("A", "B", "C");
        assertThat(STANDARD.parameters()).isEmpty();
    }

    @Test
    void stages_rules_and_parameters_cannot_be_changed_from_outside() {
        assertThat(STANDARD.stages()).isUnmodifiable();
        assertThat(STANDARD.rules()).isUnmodifiable();
        assertThat(STANDARD.stage(StageId.of("I1")).rules()).isUnmodifiable();
        assertThatThrownBy(() -> STANDARD.withParameter(FEWEST, 8).parameters().put("fewest", 9))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> ids(Standard standard) {
        return standard.rules().stream().map(Rule::toString).toList();
    }
}
