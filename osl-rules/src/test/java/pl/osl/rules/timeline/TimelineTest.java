package pl.osl.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.organiser;
import static pl.osl.rules.Rules.condition;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.LEGAL_FORMS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.centre.LegalFormFacts.FORM;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.PROFESSION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.model.organiser.Organiser;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.Evidence;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Standard;

class TimelineTest {

    private static final LocalDate FROM = LocalDate.of(2012, 1, 1);
    private static final LocalDate TO = LocalDate.of(2014, 12, 31);
    private static final LocalDate BEGUN = LocalDate.of(2012, 3, 1);
    private static final LocalDate ENDED = LocalDate.of(2013, 6, 30);

    private static final Standard SOMEBODY = Standard.of(
            "Test",
            "1",
            stage("S1", rule("R1", ORGANISERS.some())),
            stage("S2", rule("R2", condition("T"))).after("S1"));

    private final Centre centre = centreWith(organiser("a", Validity.from(BEGUN).until(ENDED)));
    private final Timeline timeline = Timeline.of(Assessor.of(SOMEBODY).at(centre, FROM), TO);

    @Test
    void nothing_changes_between_two_boundaries() {
        assertThat(timeline.spans())
                .containsExactly(
                        new DayRange(FROM, BEGUN.minusDays(1)),
                        new DayRange(BEGUN, ENDED),
                        new DayRange(ENDED.plusDays(1), TO));
    }

    @Test
    void a_boundary_names_the_rule_the_stages_and_the_fact_whose_term_came() {
        Boundary end = timeline.boundaries().get(1);
        assertThat(end.day()).isEqualTo(ENDED.plusDays(1));
        assertThat(end.stages())
                .containsExactly(
                        new StageChange(
                                StageId.of("S1"),
                                StageStatus.REACHED,
                                StageStatus.NOT_REACHED,
                                List.of(RuleId.of("R1"))),
                        new StageChange(
                                StageId.of("S2"), StageStatus.REACHED, StageStatus.BLOCKED, List.of(RuleId.of("R1"))));
        RuleChange change = end.rules().get(0);
        assertThat(change.after()).isEqualTo(Outcome.NOT_MET);
        assertThat(change.because())
                .flatExtracting(Reason::evidence)
                .extracting(Evidence::toString)
                .containsExactly("Evidence[place=/organisers/0/appointment/until, found=2013-06-30]");
    }

    @Test
    void where_something_begins_only_its_beginning_is_named() {
        assertThat(timeline.boundaries().get(0).rules().get(0).because())
                .extracting(reason -> reason.place().toString())
                .containsExactly("/organisers/0/appointment/from");
    }

    @Test
    void a_reason_names_the_element_that_it_is_about() {
        assertThat(timeline.boundaries().get(0).rules().get(0).because())
                .flatExtracting(Reason::within)
                .extracting(Object::toString)
                .containsExactly("/organisers/0 community organiser (no. 1 on the list, from 1 March 2012)");
    }

    @Test
    void where_an_answer_opens_it_is_named_what_it_lacks_from_then_on() {
        Centre perhapsEnded = centreWith(organiser("a", Validity.from(BEGUN).until(When.onOrAfter(ENDED))));
        Timeline opening = Timeline.of(Assessor.of(SOMEBODY).at(perhapsEnded, FROM), TO);
        RuleChange opened = opening.boundaries().get(1).rules().get(0);
        assertThat(opened.after()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(opened.lacking())
                .extracting(Gap::toString)
                .containsExactly("TOO_ROUGH at /organisers/0/appointment/until");
        assertThat(opening.boundaries().get(0).rules().get(0).lacking()).isEmpty();
        assertThat(OslJson.read(OslJson.write(opening), Timeline.class)).isEqualTo(opening);
    }

    @Test
    void a_form_that_rules_out_the_others_is_the_reason_and_not_those_that_it_rules_out() {
        Centre becoming = OslJson.read("""
                {"id": "c", "legalForms": {"atLeast": [
                  {"form": "MOPS", "validity": {"from": "2000", "until": "[2013-03-01..2013-06-30]"}},
                  {"form": "CUS", "validity": {"from": "[2013-03-02..2013-07-01]", "until": null}}]}}
                """, Centre.class);
        Standard assistance =
                Standard.of("Test", "1", stage("S1", rule("R1", LEGAL_FORMS.some(FORM.is(LegalForm.GOPS)))));
        Timeline timeline = Timeline.of(Assessor.of(assistance).at(becoming, LocalDate.of(2013, 4, 1)), TO);
        RuleChange closed = timeline.boundaries().get(0).rules().get(0);
        assertThat(closed.after()).isEqualTo(Outcome.NOT_MET);
        assertThat(closed.because())
                .isNotEmpty()
                .allMatch(reason -> reason.after().isPresent());
        assertThat(closed.because().get(0).place()).hasToString("/legalForms/atLeast/1/validity/from");
    }

    @Test
    void it_can_be_asked_about_any_of_its_days() {
        assertThat(timeline.status(StageId.of("S2"), BEGUN.minusDays(1))).isEqualTo(StageStatus.BLOCKED);
        assertThat(timeline.status(StageId.of("S2"), BEGUN)).isEqualTo(StageStatus.REACHED);
        assertThat(timeline.outcome(RuleId.of("R1"), TO)).isEqualTo(Outcome.NOT_MET);
        assertThatThrownBy(() -> timeline.outcome(RuleId.of("R1"), TO.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2014-12-31");
        assertThatThrownBy(() -> timeline.status(StageId.of("S9"), TO)).hasMessageContaining("S9");
    }

    @Test
    void a_timeline_of_one_day_has_no_boundary() {
        assertThat(Timeline.of(Assessor.of(SOMEBODY).at(centre, BEGUN), BEGUN).spans())
                .containsExactly(new DayRange(BEGUN, BEGUN));
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> Timeline.of(Assessor.of(SOMEBODY).at(centre, TO), FROM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_reads_back_as_what_was_written() {
        assertThat(OslJson.read(OslJson.write(timeline), Timeline.class)).isEqualTo(timeline);
    }

    /** Counted in answers, since time is a matter of the machine. */
    @Test
    void
            a_rule_is_asked_at_most_once_for_each_day_in_the_record_four_times_at_the_start_and_four_more_for_each_change() {
        AtomicInteger asked = new AtomicInteger();
        Condition<Centre> requirement = TimelineTest.<Centre>counting(asked).and(ORGANISERS.atLeast(150));
        assertThat(follow(requirement, 300).boundaries()).hasSize(1);
        assertThat(asked.get()).isLessThanOrEqualTo(2 + 1 + 1 + 300 + 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 3000})
    void an_element_that_leaves_a_rule_open_is_asked_as_often_as_its_own_days_come_however_many_there_are(int many) {
        AtomicInteger asked = new AtomicInteger();
        Condition<Organiser> open = TimelineTest.<Organiser>counting(asked).and(PROFESSION.exists());
        assertThat(follow(ORGANISERS.some(open), many).boundaries()).hasSize(1);
        assertThat(asked.get()).isBetween(many, 2 * many);
    }

    private static Timeline follow(Condition<Centre> requirement, int organisers) {
        List<Organiser> many = new ArrayList<>();
        for (int i = 0; i < organisers; i++) {
            many.add(organiser("o" + i, Validity.from(When.on(FROM.plusDays(3L * i + 1)))));
        }
        Centre large = centre().organisers(Listing.of(many)).build();
        Standard standard = Standard.of("Test", "1", stage("S1", rule("R1", requirement), rule("R2", condition("T"))));
        return Timeline.of(Assessor.of(standard).at(large, FROM), LocalDate.of(9999, 12, 31));
    }

    private static <S> Condition<S> counting(AtomicInteger asked) {
        return Condition.holds(Wording.of("licznik", "counter"), any -> asked.getAndIncrement() >= 0);
    }
}
