package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Rules.FALSE;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Standard;

class AssessmentTest {

    private static final Standard STANDARD =
            Standard.of("Test", "1", stage("I1", rule("A", TRUE), rule("B", FALSE)), stage("I2", rule("C", TRUE)));
    private static final Assessor ASSESSOR = Assessor.of(STANDARD);
    private static final Centre CENTRE = centre().build();

    @Test
    void an_assessment_names_what_was_asked() {
        Assessment assessment = ASSESSOR.at(CENTRE, DAY).assess();

        assertThat(assessment.standard()).isEqualTo("Test");
        assertThat(assessment.edition()).isEqualTo("1");
        assertThat(assessment.centre()).isEqualTo(CentreId.of("centre"));
        assertThat(assessment.day()).isEqualTo(DAY);
        assertThat(assessment.parameters()).isEmpty();
    }

    @Test
    void stages_and_rules_stand_in_the_order_of_the_standard() {
        Assessment assessment = ASSESSOR.at(CENTRE, DAY).assess();

        assertThat(assessment.stages())
                .extracting(stage -> stage.stage().value())
                .containsExactly("I1", "I2");
        assertThat(assessment.stage(StageId.of("I1")).rules())
                .extracting(rule -> rule.rule().value())
                .containsExactly("A", "B");
        assertThat(assessment.stage(StageId.of("I2")).rules())
                .extracting(rule -> rule.rule().value())
                .containsExactly("C");
    }

    @Test
    void a_stage_carries_its_title() {
        assertThat(ASSESSOR.at(CENTRE, DAY).assess().stage(StageId.of("I1")).title())
                .isEqualTo(Wording.of("I1", "I1"));
    }

    @ParameterizedTest
    @CsvSource({"2012-05-14, true", "2012-05-15, false", "2012-05-16, false"})
    void an_answer_for_a_day_after_that_of_the_record_looks_ahead(LocalDate recordedOn, boolean looksAhead) {
        Assessment assessment =
                ASSESSOR.at(CENTRE.withRecordedOn(recordedOn), DAY).assess();

        assertThat(assessment.recordedOn()).contains(recordedOn);
        assertThat(assessment.looksAhead()).isEqualTo(looksAhead);
    }

    @Test
    void an_answer_from_a_record_without_a_day_does_not_say_that_it_looks_ahead() {
        assertThat(ASSESSOR.at(CENTRE, DAY).assess().recordedOn()).isEmpty();
        assertThat(ASSESSOR.at(CENTRE, DAY).assess().looksAhead()).isFalse();
    }

    @Test
    void a_rule_that_the_standard_does_not_have_is_refused_by_both_readings() {
        assertThatThrownBy(() -> ASSESSOR.at(CENTRE, DAY).assess().rule(RuleId.of("Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Test 1 has no Z");
        assertThatThrownBy(() -> ASSESSOR.at(CENTRE, DAY).outcomes().outcome(RuleId.of("Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Test 1 has no Z");
    }

    @Test
    void a_stage_that_the_standard_does_not_have_is_refused_by_both_readings() {
        assertThatThrownBy(() -> ASSESSOR.at(CENTRE, DAY).assess().stage(StageId.of("I9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Test 1 has no I9");
        assertThatThrownBy(() -> ASSESSOR.at(CENTRE, DAY).outcomes().status(StageId.of("I9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Test 1 has no I9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "+10000-01-01", "+6000000-01-01"})
    void a_day_outside_the_years_1_to_9999_is_refused_by_both_readings(LocalDate day) {
        assertThatThrownBy(() -> ASSESSOR.at(CENTRE, day).assess()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ASSESSOR.at(CENTRE, day).outcomes()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_fast_answers_are_found_by_id_and_by_number() {
        Outcomes outcomes = ASSESSOR.at(CENTRE, DAY).outcomes();

        assertThat(outcomes.outcome(RuleId.of("B")))
                .isEqualTo(outcomes.outcome(1))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(outcomes.status(StageId.of("I2")))
                .isEqualTo(outcomes.status(1))
                .isEqualTo(StageStatus.REACHED);
    }

    @Test
    void the_fast_answers_name_what_was_asked() {
        Outcomes outcomes = ASSESSOR.at(CENTRE, DAY).outcomes();

        assertThat(outcomes.standard()).isSameAs(STANDARD).isSameAs(ASSESSOR.standard());
        assertThat(outcomes.day()).isEqualTo(DAY);
        assertThat(outcomes).hasToString("Test 1 on 2012-05-15\n  I1 NOT_REACHED\n  I2 REACHED");
    }

    @Test
    void fast_answers_are_equal_if_question_and_answers_are() {
        Outcomes outcomes = ASSESSOR.at(CENTRE, DAY).outcomes();
        Standard changed = STANDARD.with(rule("A", TRUE));

        assertThat(outcomes)
                .isEqualTo(ASSESSOR.at(CENTRE, DAY).outcomes())
                .hasSameHashCodeAs(ASSESSOR.at(CENTRE, DAY).outcomes())
                .isNotEqualTo(ASSESSOR.at(CENTRE, DAY.plusDays(1)).outcomes())
                .isNotEqualTo(Assessor.of(changed).at(CENTRE, DAY).outcomes());
    }

    @Test
    void a_parameter_that_was_set_decides_and_is_named() {
        Parameter fewest = new Parameter("fewest", 5, Wording.of("próg", "threshold"));
        Standard standard =
                Standard.of("Test", "1", stage("I1", rule("A", FAMILIARISATIONS.some(STAFF.atLeast(fewest)))));
        Centre centre = centreWith(familiarisation().staff(6).build());
        Assessment lenient = Assessor.of(standard).at(centre, DAY).assess();
        Assessment strict =
                Assessor.of(standard.withParameter(fewest, 8)).at(centre, DAY).assess();

        assertThat(lenient.rule(RuleId.of("A")).outcome()).isEqualTo(Outcome.MET);
        assertThat(strict.rule(RuleId.of("A")).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(lenient.parameters()).isEmpty();
        assertThat(strict.parameters()).containsExactly(new ParameterSetting("fewest", 8));
        assertThat(Assessor.of(standard.withParameter(fewest, 8))
                        .at(centre, DAY)
                        .outcomes()
                        .outcome(0))
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_stage_shows_its_id_and_its_status() {
        assertThat(ASSESSOR.at(CENTRE, DAY).assess().stages())
                .extracting(Object::toString)
                .containsExactly("I1 NOT_REACHED", "I2 REACHED");
    }
}
