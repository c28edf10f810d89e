package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Records.organiser;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.ON;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Validity;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;

/** Each table row is a day asked about, the status on it, and the first later day with another status. */
class StandsUntilTest {

    private static final Rule ORGANISER = rule("organiser", ORGANISERS.some());
    private static final Rule FAMILIAR = rule("familiar", FAMILIARISATIONS.some());
    private static final Standard STANDARD = Standard.of("Test", "1", stage("I1", ORGANISER));

    @ParameterizedTest(name = "{0} {1} until {2}")
    @CsvSource({
        "2012-01-31, NOT_REACHED, 2012-02-01",
        "2012-02-01, REACHED,     2012-07-01",
        "2012-05-15, REACHED,     2012-07-01",
        "2012-06-30, REACHED,     2012-07-01",
        "2012-07-01, NOT_REACHED, never",
    })
    void an_appointment_counts_from_its_first_to_its_last_day(LocalDate day, StageStatus status, String until) {
        holds(STANDARD, centreWith(organiser("a", from("2012-02-01", "2012-06-30"))), day, status, until);
    }

    @ParameterizedTest(name = "successor from {0}: until {1}")
    @CsvSource({
        "2012-05-01, 2013-01-01",
        "2012-07-01, 2013-01-01",
        "2012-07-02, 2012-07-01",
    })
    void an_end_that_changes_nothing_is_stepped_over(String successor, String until) {
        Centre centre = centreWith(
                organiser("a", from("2012-02-01", "2012-06-30")), organiser("b", from(successor, "2012-12-31")));

        holds(STANDARD, centre, LocalDate.of(2012, 5, 15), StageStatus.REACHED, until);
    }

    @Test
    void an_appointment_without_an_end_stands_for_ever() {
        Centre centre = centreWith(organiser("a", Validity.from(LONG_AGO)));

        holds(STANDARD, centre, LocalDate.of(2012, 5, 15), StageStatus.REACHED, "never");
    }

    @Test
    void an_appointment_of_which_the_end_is_not_recorded_stays_undetermined() {
        Centre centre = centreWith(organiser("a", Validity.from(LONG_AGO).untilUnrecorded()));

        holds(STANDARD, centre, LocalDate.of(2012, 5, 15), StageStatus.UNDETERMINED, "never");
    }

    @ParameterizedTest(name = "{0} {1} until {2}")
    @CsvSource({
        "2012-05-15, REACHED,      2012-06-02",
        "2012-06-01, REACHED,      2012-06-02",
        "2012-06-02, UNDETERMINED, 2012-07-01",
        "2012-06-30, UNDETERMINED, 2012-07-01",
        "2012-07-01, NOT_REACHED,  never",
    })
    void a_rough_end_leaves_open_what_lies_between_its_possible_days(LocalDate day, StageStatus status, String until) {
        holds(STANDARD, centreWith(organiser("a", from("2012-02-01", "2012-06"))), day, status, until);
    }

    @ParameterizedTest(name = "{0} {1} until {2}")
    @CsvSource({
        "2011-12-31, NOT_REACHED,  2012-01-01",
        "2012-01-01, UNDETERMINED, 2012-12-31",
        "2012-12-30, UNDETERMINED, 2012-12-31",
        "2012-12-31, REACHED,      never",
    })
    void a_rough_start_leaves_open_what_lies_between_its_possible_days(
            LocalDate day, StageStatus status, String until) {
        Centre centre = centreWith(familiarisation().on(when("2012")).build());

        holds(Standard.of("Test", "1", stage("I1", FAMILIAR)), centre, day, status, until);
    }

    @ParameterizedTest(name = "{0} {1} until {2}")
    @CsvSource({
        "2012-02-28, NOT_REACHED, 2012-02-29",
        "2012-02-29, REACHED,     2013-03-01",
        "2013-02-28, REACHED,     2013-03-01",
        "2013-03-01, NOT_REACHED, never",
    })
    void what_ages_counts_to_the_last_day_of_the_period(LocalDate day, StageStatus status, String until) {
        Rule fresh = rule("fresh", FAMILIARISATIONS.some(ON.withinLast(Period.ofYears(1))));
        Centre centre = centreWith(familiarisation().on(when("2012-02-29")).build());

        holds(Standard.of("Test", "1", stage("I1", fresh)), centre, day, status, until);
    }

    @Test
    void a_stage_falls_with_its_prerequisite() {
        Standard chain = Standard.of(
                "Test",
                "1",
                stage("I0", ORGANISER),
                stage("I1", rule("own", TRUE)).after("I0"));
        Centre centre = centreWith(organiser("a", from("2012-02-01", "2012-06-30")));

        holds(chain, centre, LocalDate.of(2012, 5, 15), StageStatus.REACHED, "2012-07-01");
        holds(chain, centre, LocalDate.of(2012, 7, 1), StageStatus.BLOCKED, "never");
    }

    @Test
    void a_stage_that_is_not_reached_for_good_is_untouched_by_its_prerequisite() {
        Standard chain = Standard.of(
                "Test",
                "1",
                stage("I0", ORGANISER),
                stage("I1", rule("own", TRUE.not())).after("I0"));
        Centre centre = centreWith(organiser("a", from("2012-02-01", "2012-06-30")));

        holds(chain, centre, LocalDate.of(2012, 5, 15), StageStatus.NOT_REACHED, "never");
    }

    @Test
    void a_rule_that_does_not_bind_ends_nothing() {
        Rule advice = draft("advice", Force.RECOMMENDATION).requires(ORGANISERS.some());
        Standard advised = Standard.of("Test", "1", stage("I1", rule("own", TRUE), advice));
        Centre centre = centreWith(organiser("a", from("2012-02-01", "2012-06-30")));

        holds(advised, centre, LocalDate.of(2012, 5, 15), StageStatus.REACHED, "never");
    }

    @Test
    void a_rule_comes_to_apply_on_a_day() {
        Rule scoped = draft("scoped", Force.STANDARD)
                .appliesTo("zapoznane", "familiar ones", FAMILIARISATIONS.some())
                .requires(TRUE);
        Centre centre = centreWith(familiarisation().on(when("2012-06-01")).build());

        holds(
                Standard.of("Test", "1", stage("I1", scoped)),
                centre,
                LocalDate.of(2012, 5, 15),
                StageStatus.NOT_APPLICABLE,
                "2012-06-01");
    }

    @Test
    void a_record_that_says_nothing_stays_undetermined() {
        holds(STANDARD, centre().build(), LocalDate.of(2012, 5, 15), StageStatus.UNDETERMINED, "never");
    }

    private static void holds(Standard standard, Centre centre, LocalDate day, StageStatus status, String until) {
        StageAssessment stage = Assessor.of(standard).at(centre, day).assess().stage(StageId.of("I1"));
        assertThat(stage.status()).isEqualTo(status);
        assertThat(stage.standsUntil().map(LocalDate::toString).orElse("never")).isEqualTo(until);
    }

    private static Validity from(String first, String last) {
        return new Validity(when(first), when(last));
    }
}
