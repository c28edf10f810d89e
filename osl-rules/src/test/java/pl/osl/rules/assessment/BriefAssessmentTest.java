package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Rules.SOURCE;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.UNKNOWN;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Standard;

class BriefAssessmentTest {

    private static final Standard STANDARD = Standard.of(
            "Test",
            "1",
            stage(
                    "I1",
                    draft("A", Force.STANDARD).requires(TRUE),
                    draft("B", Force.STANDARD).requires(UNKNOWN),
                    draft("C", Force.STANDARD)
                            .appliesTo("ośrodek z dokumentami", "a centre with documents", UNKNOWN)
                            .requires(TRUE)));

    private final Assessment whole =
            Assessor.of(STANDARD).at(centre().name("Ośrodek").build(), DAY).assess();
    private final BriefAssessment brief = whole.brief();

    @Test
    void it_has_the_head_the_stages_and_the_outcomes_of_the_whole() {
        assertThat(brief.centreName()).contains("Ośrodek");
        assertThat(brief.day()).isEqualTo(DAY);
        assertThat(brief.origin()).isEqualTo(whole.origin());
        BriefStage stage = brief.stage(StageId.of("I1"));
        assertThat(stage.status()).isEqualTo(StageStatus.UNDETERMINED);
        assertThat(stage.rules())
                .extracting(BriefRule::outcome)
                .containsExactly(Outcome.MET, Outcome.UNDETERMINED, Outcome.UNDETERMINED);
        assertThat(stage.rules())
                .extracting(rule -> rule.says().english())
                .containsExactly(
                        "A is so",
                        whole.rule(RuleId.of("B")).says().english(),
                        whole.rule(RuleId.of("C")).says().english());
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "C"})
    void an_open_rule_names_what_is_lacking_to_ask_it_or_to_tell_whether_it_applies(String id) {
        assertThat(brief.rule(RuleId.of(id)).gaps())
                .extracting(Gap::place, Gap::kind)
                .containsExactly(tuple(Place.parse("/documents"), GapKind.UNRECORDED));
    }

    @Test
    void a_rule_that_is_settled_lacks_nothing() {
        assertThat(brief.rule(RuleId.of("A")).gaps()).isEmpty();
    }

    @Test
    void sources_are_named_by_their_keys() {
        assertThat(brief.rule(RuleId.of("A")).sources()).containsExactly(SOURCE.key());
        assertThat(OslJson.write(brief)).doesNotContain(SOURCE.title());
    }

    @Test
    void it_is_read_as_it_was_written_and_holds_no_reasons() {
        String written = OslJson.write(brief);

        assertThat(OslJson.read(written, BriefAssessment.class)).isEqualTo(brief);
        assertThat(written)
                .doesNotContain("finding", "parts")
                .hasSizeLessThan(OslJson.write(whole).length());
    }

    @Test
    void a_stage_or_a_rule_that_the_standard_does_not_have_is_refused() {
        assertThatThrownBy(() -> brief.stage(StageId.of("I9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Test 1 has no I9");
        assertThatThrownBy(() -> brief.rule(RuleId.of("Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Test 1 has no Z");
    }
}
