package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Rules.FALSE;
import static pl.osl.rules.Rules.THROWS;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.UNKNOWN;
import static pl.osl.rules.Rules.condition;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waiver;
import pl.osl.rules.waiver.WaiverEffect;
import pl.osl.rules.waiver.WaiverUse;
import pl.osl.rules.waiver.Waivers;

class WaiverTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2012, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2012, 5, 15);
    private static final Centre CENTRE = centre().build();
    private static final Standard STANDARD = Standard.of("Test", "1", stage("I1", rule("A", FALSE)));

    @ParameterizedTest(name = "{0}: {1}, {2}, until {3}")
    @CsvSource({
        "2012-02-28, NOT_MET, NOT_YET,   2012-03-01",
        "2012-02-29, NOT_MET, NOT_YET,   2012-03-01",
        "2012-03-01, WAIVED,  IN_EFFECT, 2012-07-01",
        "2012-03-02, WAIVED,  IN_EFFECT, 2012-07-01",
        "2012-06-29, WAIVED,  IN_EFFECT, 2012-07-01",
        "2012-06-30, WAIVED,  IN_EFFECT, 2012-07-01",
        "2012-07-01, NOT_MET, EXPIRED,   never",
    })
    void it_holds_from_its_first_to_its_last_day(LocalDate day, Outcome outcome, WaiverEffect effect, String until) {
        Assessor assessor =
                Assessor.of(STANDARD).withWaivers(waiver("A").from(FIRST).build());
        Assessment assessment = assessor.at(CENTRE, day).assess();
        StageAssessment stage = assessment.stage(StageId.of("I1"));

        assertThat(assessment.rule(RuleId.of("A")).outcome()).isEqualTo(outcome);
        assertThat(assessor.at(CENTRE, day).outcomes().outcome(RuleId.of("A"))).isEqualTo(outcome);
        assertThat(assessment.waivers()).extracting(WaiverUse::effect).containsExactly(effect);
        assertThat(stage.standsUntil().map(LocalDate::toString).orElse("never")).isEqualTo(until);
        assertThat(assessment
                        .rule(RuleId.of("A"))
                        .unchangedBefore()
                        .map(LocalDate::toString)
                        .orElse("never"))
                .isEqualTo(until);
    }

    @Test
    void without_a_first_day_it_holds_for_every_day_before_its_last() {
        Assessor assessor = Assessor.of(STANDARD).withWaivers(waiver("A").build());

        assertThat(assessor.at(CENTRE, LocalDate.of(2000, 1, 1)).outcomes().outcome(RuleId.of("A")))
                .isEqualTo(Outcome.WAIVED);
    }

    @ParameterizedTest(name = "demanded {0}")
    @CsvSource({"T", "F", "U", "X"})
    void it_stands_in_whatever_the_facts_and_the_finding_still_tells_them(String demanded) {
        Standard standard = Standard.of("Test", "1", stage("I1", rule("A", condition(demanded))));
        RuleAssessment rule = Assessor.of(standard)
                .withWaivers(waiver("A").build())
                .at(CENTRE, DAY)
                .assess()
                .rule(RuleId.of("A"));

        assertThat(rule.outcome()).isEqualTo(Outcome.WAIVED);
        assertThat(rule.finding())
                .isEqualTo(Assessor.of(standard)
                        .at(CENTRE, DAY)
                        .assess()
                        .rule(RuleId.of("A"))
                        .finding());
        assertThat(rule.brokenBy()).isEmpty();
    }

    @Test
    void the_words_say_both_the_waiver_and_the_truth() {
        RuleAssessment rule = waived(STANDARD).rule(RuleId.of("A"));

        assertThat(rule.finding().truth()).isEqualTo(Truth.FALSE);
        assertThat(rule.says())
                .isEqualTo(Wording.of(
                        "odstępstwo obowiązuje do 30 czerwca 2012 r.; bez niego: A nie jest",
                        "a waiver is in effect until 30 June 2012; without it: A is not so"));
    }

    @ParameterizedTest(name = "applies {0}: {1}, {2}")
    @CsvSource({
        "T, WAIVED,         IN_EFFECT,           REACHED",
        "F, NOT_APPLICABLE, RULE_NOT_APPLICABLE, NOT_APPLICABLE",
        "U, UNDETERMINED,   APPLICABILITY_OPEN,  UNDETERMINED",
        "X, BROKEN,         APPLICABILITY_OPEN,  UNDETERMINED",
    })
    void it_stands_in_only_where_the_rule_applies(
            String applies, Outcome outcome, WaiverEffect effect, StageStatus status) {
        Rule scoped = draft("A", Force.STANDARD)
                .appliesTo("niektóre", "some", condition(applies))
                .requires(FALSE);
        Assessment assessment = waived(Standard.of("Test", "1", stage("I1", scoped)));

        assertThat(assessment.rule(RuleId.of("A")).outcome()).isEqualTo(outcome);
        assertThat(assessment.waivers()).extracting(WaiverUse::effect).containsExactly(effect);
        assertThat(assessment.stage(StageId.of("I1")).status()).isEqualTo(status);
    }

    @Test
    void a_stage_that_is_reached_names_the_waivers_on_which_it_and_those_before_it_rest() {
        Standard standard = Standard.of(
                "Test",
                "1",
                stage("I0", rule("A", FALSE)),
                stage("I1", rule("B", TRUE)).after("I0"),
                stage("I2", rule("C", UNKNOWN), rule("D", FALSE)),
                stage("I3", rule("E", THROWS), draft("F", Force.RECOMMENDATION).requires(FALSE)));
        Assessment assessment = Assessor.of(standard)
                .withWaivers(
                        waiver("A").build(),
                        waiver("C").build(),
                        waiver("E").build(),
                        waiver("F").build())
                .at(CENTRE, DAY)
                .assess();

        assertThat(assessment.stages())
                .extracting(StageAssessment::status)
                .containsExactly(
                        StageStatus.REACHED, StageStatus.REACHED, StageStatus.NOT_REACHED, StageStatus.REACHED);
        assertThat(assessment.stages())
                .extracting(StageAssessment::restsOnWaiversOf)
                .containsExactly(List.of(RuleId.of("A")), List.of(RuleId.of("A")), List.of(), List.of(RuleId.of("E")));
    }

    @Test
    void one_of_an_unknown_rule_and_one_of_another_centre_are_told_of_and_change_nothing() {
        Waivers waivers =
                Waivers.of(waiver("Z").build(), waiver("A").centre("other").build());
        Assessment assessment =
                Assessor.of(STANDARD).withWaivers(waivers).at(CENTRE, DAY).assess();

        assertThat(assessment.rule(RuleId.of("A")).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(assessment.waivers())
                .extracting(use -> use.says().polish())
                .containsExactly(
                        "odstępstwo od reguły Z (do 30 czerwca 2012 r.): standard nie ma takiej reguły",
                        "odstępstwo od reguły A (do 30 czerwca 2012 r.): dotyczy innego ośrodka: other");
        assertThat(assessment.waivers().get(1).reason()).isEmpty();
    }

    @Test
    void one_that_is_renewed_in_time_holds_on_and_one_that_is_renewed_late_does_not() {
        LocalDate later = LocalDate.of(2012, 9, 30);
        StageAssessment renewed = renewedFrom(LAST.plusDays(1), later);
        StageAssessment late = renewedFrom(LAST.plusDays(2), later);

        assertThat(renewed.standsUntil()).contains(LocalDate.of(2012, 10, 1));
        assertThat(late.standsUntil()).contains(LocalDate.of(2012, 7, 1));
    }

    private static StageAssessment renewedFrom(LocalDate first, LocalDate last) {
        return Assessor.of(STANDARD)
                .withWaivers(
                        waiver("A").build(), waiver("A").from(first).until(last).build())
                .at(CENTRE, DAY)
                .assess()
                .stage(StageId.of("I1"));
    }

    @Test
    void who_granted_it_stands_in_the_list_and_in_no_answer() {
        Waivers waivers = Waivers.of(waiver("A").build());

        assertThat(OslJson.write(waivers)).contains("Kanarek");
        assertThat(waivers.toString()).doesNotContain("Kanarek");
        assertThat(OslJson.write(waived(STANDARD))).doesNotContain("Kanarek");
        assertThat(waived(STANDARD).toString()).doesNotContain("Kanarek");
    }

    @Test
    void all_faults_of_a_list_are_told_together() {
        assertThatThrownBy(() -> OslJson.read("""
                        {"schemaVersion": "1.0", "waivers": [
                          {"rule": "A", "centre": "c", "reason": " ", "grantedBy": "Kanarek",
                           "from": "2012-07-01", "until": "2012-06-30"},
                          {"rule": "A", "centre": "c", "reason": "r", "grantedBy": "Kanarek"},
                          {"rule": "A", "centre": "c", "reason": "r", "grantedBy": "Kanarek", "until": "2012-02-30"},
                          {"rule": "A", "centre": "c", "reason": "r", "grantedBy": 7, "until": null, "who": "Kanarek"}
                        ]}""", Waivers.class))
                .isInstanceOfSatisfying(
                        UnreadableRecordException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(fault -> fault.place().toString())
                                .containsExactlyInAnyOrder(
                                        "/waivers/0/reason",
                                        "/waivers/0/until",
                                        "/waivers/1/until",
                                        "/waivers/2/until",
                                        "/waivers/3/grantedBy",
                                        "/waivers/3/until",
                                        "/waivers/3/who"))
                .isInstanceOfSatisfying(
                        UnreadableRecordException.class,
                        refusal -> assertThat(refusal.in(Language.POLISH)).doesNotContain("Kanarek"));
    }

    @Test
    void a_required_text_that_is_missing_or_blank_hides_no_other_fault() {
        assertThatThrownBy(() -> OslJson.read("""
                        {"schemaVersion": "1.0", "waivers": [
                          {"rule": "A", "centre": "c", "reason": " ", "from": "2012-07-01", "until": "2012-06-30"}
                        ]}""", Waivers.class))
                .isInstanceOfSatisfying(
                        UnreadableRecordException.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Fault::toString)
                                .containsExactly(
                                        "/waivers/0/reason: the text is blank; this field is required and must have"
                                                + " content",
                                        "/waivers/0/until: 2012-06-30 is before 2012-07-01; it must be on that day or"
                                                + " later",
                                        "/waivers/0/grantedBy: the field \"grantedBy\" is missing; this element"
                                                + " cannot exist without it"));
    }

    @Test
    void one_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> Waivers.of(waiver("A").build(), waiver("A").build()))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageStartingWith("/waivers/1: ");
    }

    @Test
    void its_ids_and_days_may_be_given_as_text() {
        Waiver written = Waiver.builder()
                .rule("A")
                .centre("centre")
                .reason("uchwała rady")
                .grantedBy("rada")
                .from("2012-01-02")
                .until("2012-12-31")
                .build();

        assertThat(written.rule()).isEqualTo(RuleId.of("A"));
        assertThat(written.centre()).isEqualTo(CentreId.of("centre"));
        assertThat(written.from()).contains(LocalDate.of(2012, 1, 2));
        assertThat(written.until()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThatThrownBy(() -> Waiver.builder().until("2012-12"))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("\"2012-12\" is not an exact day");
    }

    private static Assessment waived(Standard standard) {
        return Assessor.of(standard)
                .withWaivers(waiver("A").build())
                .at(CENTRE, DAY)
                .assess();
    }

    private static Waiver.Builder waiver(String rule) {
        return Waiver.builder()
                .rule(rule)
                .centre(CENTRE.id())
                .reason("uchwała rady")
                .grantedBy("Anna Kanarek")
                .until(LAST);
    }
}
