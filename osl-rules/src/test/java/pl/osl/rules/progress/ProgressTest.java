package pl.osl.rules.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.organiser;
import static pl.osl.rules.Rules.condition;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.LEGAL_FORMS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.model.structure.Familiarisation;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.centre.LegalFormFacts;

class ProgressTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2013, 1, 1);
    private static final Parameter HOW_MANY = new Parameter("how many", 1, Wording.of("ilu", "how many"));

    private static final Standard ONE = standard(ORGANISERS.some());
    private static final Standard NOBODY = standard(ORGANISERS.none());

    private static final Centre EMPTY = centre().organisers(Listing.of()).build();
    private static final Centre FROM_2010 = centreWith(organiser("a", Validity.from("2010-01-01")));
    private static final Centre FROM_MID_2012 = centreWith(organiser("a", Validity.from("2012-07-01")));

    private static Standard standard(Condition<Centre> requirement) {
        return Standard.of("Test", "1", stage("S1", rule("R1", requirement)));
    }

    private static Standpoint from(Standard standard, Centre centre, LocalDate day) {
        return Assessor.of(standard).at(centre, day);
    }

    private static RuleProgress only(Standpoint earlier, Standpoint later) {
        List<RuleProgress> rules = Progress.between(earlier, later).rules();
        assertThat(rules).hasSize(1);
        return rules.get(0);
    }

    private static Explanation by(Cause... causes) {
        return new Explanation(new TreeSet<>(Set.of(causes)));
    }

    @Test
    void where_nothing_differs_there_is_no_progress() {
        Progress progress = Progress.between(from(ONE, FROM_2010, FIRST), from(ONE, FROM_2010, SECOND));
        assertThat(progress.rules()).isEmpty();
        assertThat(progress.stages()).isEmpty();
    }

    @Test
    void other_facts_alone_are_named_alone() {
        RuleProgress rule = only(from(ONE, EMPTY, FIRST), from(ONE, FROM_2010, FIRST));
        assertThat(rule.turn()).isEqualTo(Direction.GAINED);
        assertThat(rule.because()).containsExactly(by(Cause.FACTS));
        assertThat(rule.reasons())
                .flatExtracting(Reason::evidence)
                .extracting(found -> found.place().toString())
                .contains("/organisers/0/appointment/from");
    }

    @Test
    void a_day_of_the_record_that_was_moved_by_hand_is_named_alone() {
        Centre told = centre().recordedOn(FIRST)
                .familiarisations(Listing.of(Familiarisation.builder().build()))
                .build();
        Standard familiarised = standard(FAMILIARISATIONS.some());
        RuleProgress rule = only(
                from(familiarised, told, FIRST), from(familiarised, told.withRecordedOn(FIRST.plusYears(1)), FIRST));
        assertThat(rule.turn()).isEqualTo(Direction.OPENED);
        assertThat(rule.because()).containsExactly(by(Cause.DAY_OF_THE_RECORD));
    }

    @Test
    void a_day_of_the_record_that_was_moved_beside_another_fact_is_named_for_what_it_changed() {
        Centre told = centre().recordedOn(FIRST)
                .familiarisations(Listing.of(Familiarisation.builder().build()))
                .organisers(Listing.of())
                .build();
        Centre moved = told.withRecordedOn(FIRST.plusYears(1)).withOrganisers(FROM_2010.organisers());
        Standard both = Standard.of(
                "Test", "1", stage("S1", rule("R1", FAMILIARISATIONS.some()), rule("R2", ORGANISERS.some())));
        assertThat(Progress.between(from(both, told, FIRST), from(both, moved, FIRST))
                        .rules())
                .extracting(rule -> rule.rule().value(), RuleProgress::because)
                .containsExactly(
                        tuple("R1", List.of(by(Cause.DAY_OF_THE_RECORD))), tuple("R2", List.of(by(Cause.FACTS))));
    }

    @Test
    void facts_that_are_told_roughly_do_not_count_as_known_by_the_earlier_day_of_the_record() {
        Standard familiarised = standard(FAMILIARISATIONS.some());
        Centre told = centre().recordedOn(FIRST).familiarisations(Listing.of()).build();
        Centre later = centre().recordedOn(SECOND)
                .familiarisations(
                        Listing.of(Familiarisation.builder().on("[..2012]").build()))
                .build();
        RuleProgress rule = only(from(familiarised, told, FIRST), from(familiarised, later, SECOND));
        assertThat(rule.because()).containsExactly(by(Cause.FACTS, Cause.TIME));
    }

    @Test
    void facts_of_a_later_day_bring_the_day_of_the_record_along() {
        Centre told = centre().recordedOn(FIRST).familiarisations(Listing.of()).build();
        Centre later = centre().recordedOn(SECOND)
                .familiarisations(
                        Listing.of(Familiarisation.builder().on("2012-07-01").build()))
                .build();
        Standard familiarised = standard(FAMILIARISATIONS.some());
        RuleProgress rule = only(from(familiarised, told, SECOND), from(familiarised, later, SECOND));
        assertThat(rule.because()).containsExactly(by(Cause.FACTS));
    }

    @Test
    void time_alone_is_named_alone() {
        RuleProgress rule = only(from(ONE, FROM_MID_2012, FIRST), from(ONE, FROM_MID_2012, SECOND));
        assertThat(rule.because()).containsExactly(by(Cause.TIME));
        assertThat(rule.reasons())
                .extracting(reason -> reason.place().toString())
                .containsExactly("/organisers/0/appointment/from");
    }

    @Test
    void a_fact_that_is_merely_lacking_is_no_reason_beside_one_that_has_come() {
        Centre changed = OslJson.read("""
                {"schemaVersion": "1.0", "id": "c", "recordedOn": "2020-12-31", "legalForms": [
                  {"form": "MOPS", "validity": {"from": "2000-01-01", "until": "2020-02-29"}},
                  {"form": "CUS", "validity": {"from": "2020-03-01"}}]}""", Centre.class);
        Standard standard = standard(LEGAL_FORMS.some(LegalFormFacts.FORM.is(LegalForm.CUS)));
        RuleProgress progress = only(
                from(standard, changed, LocalDate.of(2019, 6, 30)),
                from(standard, changed, LocalDate.of(2020, 12, 31)));

        assertThat(progress.reasons())
                .extracting(reason -> reason.place().toString())
                .contains("/legalForms/1/validity/from")
                .doesNotContain("/legalForms/1/validity/until");
    }

    @Test
    void another_edition_alone_is_named_alone_and_its_rules_are_not_compared() {
        RuleProgress rule = only(from(ONE, EMPTY, FIRST), from(NOBODY, EMPTY, FIRST));
        assertThat(rule.because()).containsExactly(by(Cause.EDITION));
        assertThat(rule.reasons()).isEmpty();
    }

    @Test
    void other_parameters_alone_are_named_alone() {
        Standard number = standard(ORGANISERS.atLeast(HOW_MANY));
        RuleProgress rule =
                only(from(number, FROM_2010, FIRST), from(number.withParameter(HOW_MANY, 2), FROM_2010, FIRST));
        assertThat(rule.turn()).isEqualTo(Direction.LOST);
        assertThat(rule.because()).containsExactly(by(Cause.PARAMETERS));
    }

    @Test
    void causes_of_which_none_was_enough_are_named_as_joint() {
        RuleProgress rule = only(from(ONE, EMPTY, FIRST), from(ONE, FROM_MID_2012, SECOND));
        assertThat(rule.because()).containsExactly(by(Cause.FACTS, Cause.TIME));
        assertThat(rule.because().get(0).isJoint()).isTrue();
    }

    @Test
    void a_difference_that_was_not_needed_is_not_named() {
        RuleProgress rule = only(from(ONE, EMPTY, FIRST), from(ONE, FROM_2010, SECOND));
        assertThat(rule.because()).containsExactly(by(Cause.FACTS));
    }

    @Test
    void each_of_two_causes_that_were_enough_is_named_by_itself() {
        RuleProgress rule = only(from(ONE, FROM_MID_2012, FIRST), from(ONE, FROM_2010, SECOND));
        assertThat(rule.because()).containsExactly(by(Cause.FACTS), by(Cause.TIME));
        assertThat(rule.because()).noneMatch(Explanation::isJoint);
    }

    @Test
    void what_became_known_is_told_apart_from_what_was_gained() {
        Centre nothingKnown = centre().build();
        assertThat(only(from(ONE, nothingKnown, FIRST), from(ONE, FROM_2010, FIRST))
                        .turn())
                .isEqualTo(Direction.SETTLED);
        assertThat(only(from(ONE, FROM_2010, FIRST), from(ONE, nothingKnown, FIRST))
                        .turn())
                .isEqualTo(Direction.OPENED);
    }

    @Test
    void a_rule_that_only_one_of_the_standards_has_is_changed_by_the_edition() {
        Standard larger = Standard.of(
                "Test", "2", stage("S1", rule("R1", ORGANISERS.some())), stage("S2", rule("R2", condition("T"))));
        Progress progress = Progress.between(from(ONE, EMPTY, FIRST), from(larger, EMPTY, FIRST));
        assertThat(progress.rules()).extracting(RuleProgress::rule).containsExactly(RuleId.of("R2"));
        assertThat(progress.stages().get(0).before()).isEmpty();
        assertThat(progress.stages().get(0).turn()).isEqualTo(Direction.CHANGED);
    }

    @Test
    void an_earlier_later_day_and_another_centre_are_refused() {
        assertThatThrownBy(() -> Progress.between(from(ONE, EMPTY, SECOND), from(ONE, EMPTY, FIRST)))
                .isInstanceOf(IllegalArgumentException.class);
        Centre other = Centre.builder().id("other").build();
        assertThatThrownBy(() -> Progress.between(from(ONE, EMPTY, FIRST), from(ONE, other, FIRST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    @Test
    void it_reads_back_as_what_was_written() {
        Progress progress = Progress.between(from(ONE, EMPTY, FIRST), from(NOBODY, FROM_MID_2012, SECOND));
        assertThat(OslJson.read(OslJson.write(progress), Progress.class)).isEqualTo(progress);
    }
}
