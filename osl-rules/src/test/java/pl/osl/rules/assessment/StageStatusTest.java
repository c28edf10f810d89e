package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.condition;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.finding.Outcome.BROKEN;
import static pl.osl.rules.finding.Outcome.MET;
import static pl.osl.rules.finding.Outcome.NOT_APPLICABLE;
import static pl.osl.rules.finding.Outcome.NOT_MET;
import static pl.osl.rules.finding.Outcome.UNDETERMINED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.osl.model.fact.StageId;
import pl.osl.rules.evaluation.NumberedStandard;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waivers;

class StageStatusTest {

    private static final Rule A = rule("A", TRUE);
    private static final Rule B = rule("B", TRUE);
    private static final Rule C = rule("C", TRUE);

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "MET,            MET,            REACHED",
        "MET,            WAIVED,         REACHED",
        "MET,            NOT_APPLICABLE, REACHED",
        "WAIVED,         WAIVED,         REACHED",
        "WAIVED,         NOT_APPLICABLE, REACHED",
        "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
        "MET,            UNDETERMINED,   UNDETERMINED",
        "MET,            BROKEN,         UNDETERMINED",
        "WAIVED,         UNDETERMINED,   UNDETERMINED",
        "WAIVED,         BROKEN,         UNDETERMINED",
        "NOT_APPLICABLE, UNDETERMINED,   UNDETERMINED",
        "NOT_APPLICABLE, BROKEN,         UNDETERMINED",
        "UNDETERMINED,   UNDETERMINED,   UNDETERMINED",
        "UNDETERMINED,   BROKEN,         UNDETERMINED",
        "BROKEN,         BROKEN,         UNDETERMINED",
        "MET,            NOT_MET,        NOT_REACHED",
        "WAIVED,         NOT_MET,        NOT_REACHED",
        "NOT_APPLICABLE, NOT_MET,        NOT_REACHED",
        "UNDETERMINED,   NOT_MET,        NOT_REACHED",
        "BROKEN,         NOT_MET,        NOT_REACHED",
        "NOT_MET,        NOT_MET,        NOT_REACHED",
    })
    void a_stage_stands_as_its_binding_rules_do_in_any_order(Outcome one, Outcome other, StageStatus status) {
        Standard standard = Standard.of("Test", "1", stage("I1", A, B));

        assertThat(statuses(standard, one, other)).containsExactly(status);
        assertThat(statuses(standard, other, one)).containsExactly(status);
    }

    @ParameterizedTest(name = "{0}, {1} after it: {2}, {3}")
    @CsvSource({
        "MET,            MET,            REACHED,        REACHED",
        "NOT_APPLICABLE, MET,            NOT_APPLICABLE, REACHED",
        "NOT_MET,        MET,            NOT_REACHED,    BLOCKED",
        "UNDETERMINED,   MET,            UNDETERMINED,   UNDETERMINED",
        "BROKEN,         MET,            UNDETERMINED,   UNDETERMINED",
        "NOT_MET,        NOT_MET,        NOT_REACHED,    NOT_REACHED",
        "NOT_MET,        UNDETERMINED,   NOT_REACHED,    UNDETERMINED",
        "NOT_MET,        BROKEN,         NOT_REACHED,    UNDETERMINED",
        "NOT_MET,        NOT_APPLICABLE, NOT_REACHED,    NOT_APPLICABLE",
        "NOT_MET,        WAIVED,         NOT_REACHED,    BLOCKED",
        "UNDETERMINED,   NOT_MET,        UNDETERMINED,   NOT_REACHED",
        "UNDETERMINED,   NOT_APPLICABLE, UNDETERMINED,   NOT_APPLICABLE",
    })
    void only_a_stage_whose_own_rules_are_met_depends_on_its_prerequisite(
            Outcome first, Outcome second, StageStatus before, StageStatus after) {
        Standard standard =
                Standard.of("Test", "1", stage("I1", A), stage("I2", B).after("I1"));

        assertThat(statuses(standard, first, second)).containsExactly(before, after);
    }

    @Test
    void a_blocked_prerequisite_blocks() {
        assertThat(statuses(chain(), NOT_MET, MET, MET))
                .containsExactly(StageStatus.NOT_REACHED, StageStatus.BLOCKED, StageStatus.BLOCKED);
    }

    @Test
    void a_prerequisite_that_is_undetermined_through_its_own_leaves_undetermined() {
        assertThat(statuses(chain(), UNDETERMINED, MET, MET)).containsOnly(StageStatus.UNDETERMINED);
    }

    @Test
    void a_prerequisite_that_does_not_apply_passes_nothing_on() {
        assertThat(statuses(chain(), NOT_MET, NOT_APPLICABLE, MET))
                .containsExactly(StageStatus.NOT_REACHED, StageStatus.NOT_APPLICABLE, StageStatus.REACHED);
    }

    @ParameterizedTest
    @CsvSource({"NOT_MET, UNDETERMINED", "UNDETERMINED, NOT_MET"})
    void of_two_prerequisites_one_not_reached_outweighs_one_undetermined(Outcome one, Outcome other) {
        Standard standard = Standard.of(
                "Test", "1", stage("I1", A), stage("I2", B), stage("I3", C).after("I1", "I2"));

        assertThat(statuses(standard, one, other, MET)).last().isEqualTo(StageStatus.BLOCKED);
    }

    @Test
    void a_stage_that_is_not_a_prerequisite_holds_nothing_back() {
        Standard standard = Standard.of("Test", "1", stage("I1", A), stage("I2", B));

        assertThat(statuses(standard, NOT_MET, MET)).containsExactly(StageStatus.NOT_REACHED, StageStatus.REACHED);
        assertThat(statuses(standard, BROKEN, MET)).containsExactly(StageStatus.UNDETERMINED, StageStatus.REACHED);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_MET", "UNDETERMINED", "BROKEN", "NOT_APPLICABLE"})
    void a_rule_that_does_not_bind_never_holds_a_stage_back(Outcome outcome) {
        Rule advice = draft("advice", Force.RECOMMENDATION).requires(TRUE);
        Rule duty = draft("duty", Force.DUTY_OF_MUNICIPALITY).requires(TRUE);
        Standard standard = Standard.of("Test", "1", stage("I1", A, advice, duty));

        assertThat(statuses(standard, MET, outcome, outcome)).containsExactly(StageStatus.REACHED);
    }

    @ParameterizedTest
    @EnumSource
    void a_stage_without_a_binding_rule_does_not_apply(Outcome outcome) {
        Rule advice = draft("advice", Force.RECOMMENDATION).requires(TRUE);

        assertThat(statuses(Standard.of("Test", "1", stage("I1", advice)), outcome))
                .containsExactly(StageStatus.NOT_APPLICABLE);
    }

    @Test
    void a_law_binds_as_the_standard_does() {
        Rule law = draft("law", Force.LAW).requires(TRUE);

        assertThat(statuses(Standard.of("Test", "1", stage("I1", law)), NOT_MET))
                .containsExactly(StageStatus.NOT_REACHED);
    }

    @ParameterizedTest(name = "{0} and {1} after it: {2}")
    @CsvSource({
        "T, T, REACHED",
        "T, F, NOT_REACHED",
        "T, U, UNDETERMINED",
        "T, X, UNDETERMINED",
        "F, T, BLOCKED",
        "U, T, UNDETERMINED",
        "X, T, UNDETERMINED",
        "F, U, UNDETERMINED",
    })
    void both_readings_give_a_stage_its_status(String before, String own, StageStatus status) {
        Assessor assessor = Assessor.of(Standard.of(
                "Test",
                "1",
                stage("I1", rule("A", condition(before))),
                stage("I2", rule("B", condition(own))).after("I1")));
        StageId second = StageId.of("I2");

        assertThat(assessor.at(centre().build(), DAY).assess().stage(second).status())
                .isEqualTo(status);
        assertThat(assessor.at(centre().build(), DAY).outcomes().status(second)).isEqualTo(status);
    }

    private static Standard chain() {
        return Standard.of(
                "Test",
                "1",
                stage("I1", A),
                stage("I2", B).after("I1"),
                stage("I3", C).after("I2"));
    }

    private static List<StageStatus> statuses(Standard standard, Outcome... outcomes) {
        Outcomes answers = new Outcomes(new NumberedStandard(standard), Waivers.none(), DAY, outcomes, Map.of(), false);
        return Stream.iterate(0, stage -> stage + 1)
                .limit(standard.stages().size())
                .map(answers::status)
                .toList();
    }
}
