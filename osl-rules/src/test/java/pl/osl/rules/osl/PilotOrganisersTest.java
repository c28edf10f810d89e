package pl.osl.rules.osl;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.listing;
import static pl.osl.rules.Records.organiser;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.finding.Outcome.MET;
import static pl.osl.rules.finding.Outcome.NOT_MET;
import static pl.osl.rules.finding.Outcome.UNDETERMINED;
import static pl.osl.rules.osl.OslRule.OSL_04;
import static pl.osl.rules.osl.Pilot.assess;
import static pl.osl.rules.osl.Pilot.outcome;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Validity;
import pl.osl.model.json.OslJson;
import pl.osl.model.organiser.Organiser;
import pl.osl.rules.finding.Outcome;

class PilotOrganisersTest {

    @ParameterizedTest(name = "{0} to {1} on {2}: {3}")
    @CsvSource({
        "2012-05-15, none,       2012-05-14, UNDETERMINED",
        "2012-05-15, none,       2012-05-15, MET",
        "2012-05-15, none,       2012-05-16, MET",
        "2012-01-01, 2012-05-15, 2012-05-14, MET",
        "2012-01-01, 2012-05-15, 2012-05-15, MET",
        "2012-01-01, 2012-05-15, 2012-05-16, NOT_MET",
        "2012-05,    none,       2012-04-30, UNDETERMINED",
        "2012-05,    none,       2012-05-01, UNDETERMINED",
        "2012-05,    none,       2012-05-31, MET",
        "2012-01-01, 2012-05,    2012-05-01, MET",
        "2012-01-01, 2012-05,    2012-05-02, UNDETERMINED",
        "2012-01-01, 2012-05,    2012-05-31, UNDETERMINED",
        "2012-01-01, 2012-05,    2012-06-01, NOT_MET",
        "2012-01-01, unrecorded, 2011-12-31, UNDETERMINED",
        "2012-01-01, unrecorded, 2012-05-15, UNDETERMINED",
        "unrecorded, 2012-05-15, 2012-05-15, MET",
        "unrecorded, 2012-05-15, 2012-05-16, NOT_MET",
        "unrecorded, 2012-05-15, 2012-05-14, UNDETERMINED",
        "unrecorded, unrecorded, 2012-05-15, UNDETERMINED",
    })
    void who_has_begun_was_chosen_and_who_has_not_may_have_been(
            String from, String until, LocalDate day, Outcome outcome) {
        assertThat(outcome(OSL_04, centreWith(appointed("a", from, until)), day))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "chosen on {0}: {1}")
    @CsvSource({
        "2012-05-15, MET",
        "2012-05-16, NOT_MET",
        "2012-05,    UNDETERMINED",
        "2012,       UNDETERMINED",
        "[..2012-04], MET",
    })
    void who_is_chosen_counts_before_the_work_begins(String chosen, Outcome outcome) {
        Organiser later = appointed("a", "2013-09-01", "none").withChosen(when(chosen));

        assertThat(outcome(OSL_04, centreWith(later), LocalDate.of(2012, 5, 15)))
                .isEqualTo(outcome);
    }

    @Test
    void without_organisers_none_is_chosen() {
        assertThat(outcome(OSL_04, centreWith(new Organiser[0]))).isEqualTo(NOT_MET);
    }

    @Test
    void it_is_undetermined_if_no_organisers_are_recorded() {
        Centre centre = centre().build();

        assertThat(outcome(OSL_04, centre)).isEqualTo(UNDETERMINED);
        assertThat(assess(OSL_04, centre).finding().gaps())
                .extracting(gap -> gap.place().toString())
                .containsExactly("/organisers");
    }

    @ParameterizedTest
    @CsvSource({"2012-05-14, UNDETERMINED", "2012-05-15, MET"})
    void of_a_partial_list_an_appointment_that_lasts_is_enough(String until, Outcome outcome) {
        Centre centre = centre().organisers(listing("partial", List.of(appointed("a", "2012-01-01", until))))
                .build();

        assertThat(outcome(OSL_04, centre)).isEqualTo(outcome);
    }

    @Test
    void one_appointment_that_lasts_is_enough_beside_others() {
        Centre centre = centreWith(
                appointed("a", "2010", "2011"),
                appointed("b", "unrecorded", "unrecorded"),
                appointed("c", "2012-01-01", "none"));

        assertThat(outcome(OSL_04, centre)).isEqualTo(MET);
    }

    @Test
    void roles_need_not_be_recorded() {
        assertThat(assess(OSL_04, centreWith(organiser("a", Validity.from(LONG_AGO))))
                        .finding()
                        .gaps())
                .isEmpty();
    }

    @Test
    void the_name_of_an_organiser_stands_in_no_answer() {
        Centre centre = centreWith(organiser("a", Validity.from(LONG_AGO)).withName("Jan Kowalski"));

        assertThat(OslJson.write(assess(OSL_04, centre))).doesNotContain("Kowalski");
    }

    private static Organiser appointed(String id, String from, String until) {
        return organiser(id, new Validity(when(from), when(until)));
    }
}
