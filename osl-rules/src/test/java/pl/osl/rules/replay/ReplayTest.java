package pl.osl.rules.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Rules.FALSE;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.condition.Condition.holds;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.model.structure.Familiarisation;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Digest;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waiver;

class ReplayTest {

    private static final Wording CHECK = Wording.of("sprawdzenie", "check");
    private static final Parameter FEWEST = new Parameter("fewest", 5, Wording.of("próg", "threshold"));
    private static final Standard STANDARD = Standard.of(
            "Test",
            "1",
            stage("I1", rule("A", FAMILIARISATIONS.some(STAFF.atLeast(FEWEST)))),
            stage("I2", rule("B", FALSE)));
    private static final Assessor ASSESSOR = Assessor.of(STANDARD);
    private static final Familiarisation SIX = familiarisation().staff(6).build();
    private static final Familiarisation TWO = familiarisation().staff(2).build();
    private static final Centre CENTRE = centreWith(SIX, TWO);
    private static final Assessment EARLIER = stored(ASSESSOR.at(CENTRE, DAY).assess());

    @Test
    void the_same_question_gives_the_same_answer() {
        Replay replay = Replay.verify(EARLIER, CENTRE, ASSESSOR);

        assertThat(replay.isSame()).isTrue();
        assertThat(replay.stages()).isEmpty();
        assertThat(replay.rules()).isEmpty();
        assertThat(replay.says().english()).isEqualTo("the same question, the same answer");
    }

    @Test
    void a_record_of_another_fact_is_another_record_and_its_rules_are_named() {
        Replay replay = Replay.verify(EARLIER, centreWith(TWO), ASSESSOR);

        assertThat(replay.causes()).containsExactly(ReplayCause.RECORD);
        assertThat(replay.isSameAnswer()).isFalse();
        assertThat(replay.rules())
                .containsExactly(new RuleDifference(
                        RuleId.of("A"),
                        Wording.same("A"),
                        Optional.of(Outcome.MET),
                        Optional.of(Outcome.NOT_MET),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(replay.stages())
                .extracting(change -> change.says().polish())
                .containsExactly("I1 I1: osiągnięty → nieosiągnięty");
    }

    @Test
    void a_centre_under_another_name_has_the_same_answer() {
        Replay replay = Replay.verify(EARLIER, CENTRE.withName("Ośrodek"), ASSESSOR);

        assertThat(replay.causes()).containsExactly(ReplayCause.RECORD);
        assertThat(replay.isSameAnswer()).isTrue();
        assertThat(replay.centreName()).isEmpty();
    }

    @Test
    void a_listing_in_another_order_is_another_record_with_the_same_outcomes() {
        Replay replay = Replay.verify(EARLIER, centreWith(TWO, SIX), ASSESSOR);

        assertThat(replay.causes()).containsExactly(ReplayCause.RECORD);
        assertThat(replay.stages()).isEmpty();
        assertThat(replay.rules())
                .extracting(change -> change.says().english())
                .containsExactly("A A: met (other reasons)");
    }

    @Test
    void a_change_that_no_rule_asks_about_leaves_the_answer() {
        Replay replay = Replay.verify(EARLIER, CENTRE.withName("Ośrodek"), ASSESSOR);

        assertThat(replay.causes()).containsExactly(ReplayCause.RECORD);
        assertThat(replay.isSameAnswer()).isTrue();
        assertThat(replay.says().polish()).isEqualTo("inne pytanie, ta sama odpowiedź");
    }

    @Test
    void another_parameter_and_another_rule_make_another_standard() {
        Replay stricter = Replay.verify(EARLIER, CENTRE, STANDARD.withParameter(FEWEST, 7));
        Replay shorter = Replay.verify(EARLIER, CENTRE, STANDARD.without(RuleId.of("B")));

        assertThat(stricter.causes()).containsExactly(ReplayCause.STANDARD);
        assertThat(stricter.rules())
                .containsExactly(new RuleDifference(
                        RuleId.of("A"),
                        Wording.same("A"),
                        Optional.of(Outcome.MET),
                        Optional.of(Outcome.NOT_MET),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(shorter.causes()).containsExactly(ReplayCause.STANDARD);
        assertThat(shorter.rules())
                .extracting(change -> change.says().english())
                .containsExactly("B B: not met → not asked");
    }

    @Test
    void other_waivers_are_told_and_those_of_other_centres_are_not() {
        Replay waived = Replay.verify(EARLIER, CENTRE, ASSESSOR.withWaivers(waiver("centre")));
        Replay elsewhere = Replay.verify(EARLIER, CENTRE, ASSESSOR.withWaivers(waiver("other")));

        assertThat(waived.causes()).containsExactly(ReplayCause.WAIVERS);
        assertThat(waived.stages())
                .containsExactly(new StageDifference(
                        StageId.of("I2"),
                        Wording.same("I2"),
                        Optional.of(StageStatus.NOT_REACHED),
                        Optional.of(StageStatus.REACHED),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(elsewhere.isSame()).isTrue();
    }

    @Test
    void an_answer_under_waivers_can_be_replayed_without_their_list() {
        Assessment waived = stored(ASSESSOR.withWaivers(waiver("centre"), waiver("other"))
                .at(CENTRE, DAY)
                .assess());

        assertThat(Replay.verify(waived, CENTRE, STANDARD).isSame()).isTrue();
        assertThat(Replay.verify(waived, CENTRE, ASSESSOR).causes()).containsExactly(ReplayCause.WAIVERS);
    }

    @Test
    void another_library_is_told_even_if_it_answers_the_same() {
        Assessment older = OslJson.read(
                OslJson.write(EARLIER).replaceFirst("\"library\":\"[^\"]+\"", "\"library\":\"0.0.9\""),
                Assessment.class);
        Replay replay = Replay.verify(older, CENTRE, ASSESSOR);

        assertThat(replay.causes()).containsExactly(ReplayCause.LIBRARY);
        assertThat(replay.isSameAnswer()).isTrue();
    }

    @Test
    void an_answer_that_was_tampered_with_is_another_answer_to_the_same_question() {
        Assessment forged = OslJson.read(OslJson.write(EARLIER).replace("\"NOT_MET\"", "\"MET\""), Assessment.class);
        Replay replay = Replay.verify(forged, CENTRE, ASSESSOR);

        assertThat(replay.isSameQuestion()).isTrue();
        assertThat(replay.isSameAnswer()).isFalse();
        assertThat(replay.rules())
                .extracting(change -> change.says().polish())
                .containsExactly("B B: spełniona → niespełniona");
    }

    @Test
    void the_code_behind_the_same_words_is_not_covered() {
        Standard before = Standard.of("Test", "1", stage("I1", rule("A", holds(CHECK, centre -> true))));
        Standard now = Standard.of("Test", "1", stage("I1", rule("A", holds(CHECK, centre -> false))));
        Replay replay = Replay.verify(Assessor.of(before).at(CENTRE, DAY).assess(), CENTRE, now);

        assertThat(replay.isSameQuestion()).isTrue();
        assertThat(replay.says().english()).isEqualTo("the same question, another answer");
    }

    @Test
    void another_centre_is_told() {
        Replay replay = Replay.verify(EARLIER, CENTRE.withId(CentreId.of("other")), ASSESSOR);

        assertThat(replay.causes()).containsExactly(ReplayCause.CENTRE, ReplayCause.RECORD);
    }

    @Test
    void what_was_read_says_the_same_as_what_was_written() {
        Replay replay = Replay.verify(EARLIER, centreWith(TWO), STANDARD.withParameter(FEWEST, 7));

        assertThat(OslJson.read(OslJson.write(replay), Replay.class)).isEqualTo(replay);
    }

    @Test
    void the_digest_of_a_record_is_that_of_its_bytes() {
        assertThat(EARLIER.origin().record()).isEqualTo(Digest.of(OslJson.write(CENTRE)));
        assertThat(Digest.of("abc").hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void the_library_knows_its_version() {
        assertThat(EARLIER.origin().library()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    private static Assessment stored(Assessment assessment) {
        return OslJson.read(OslJson.write(assessment), Assessment.class);
    }

    private static Waiver waiver(String centre) {
        return Waiver.builder()
                .rule("B")
                .centre(centre)
                .reason("uchwała")
                .grantedBy("rada")
                .until(DAY)
                .build();
    }
}
