package pl.osl.rules.osl;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Records.listing;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.finding.Outcome.MET;
import static pl.osl.rules.finding.Outcome.NOT_MET;
import static pl.osl.rules.finding.Outcome.UNDETERMINED;
import static pl.osl.rules.osl.OslRule.OSL_01;
import static pl.osl.rules.osl.Pilot.assess;
import static pl.osl.rules.osl.Pilot.outcome;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.structure.Familiarisation;
import pl.osl.rules.finding.Outcome;

class PilotFamiliarisationTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "2012-05-15, 2012-05-14, NOT_MET",
        "2012-05-15, 2012-05-15, MET",
        "2012-05-15, 2012-05-16, MET",
        "2012-05-15, 2030-01-01, MET",
        "2012-05,    2012-04-30, NOT_MET",
        "2012-05,    2012-05-01, UNDETERMINED",
        "2012-05,    2012-05-30, UNDETERMINED",
        "2012-05,    2012-05-31, MET",
        "[..2012-05-15], 2012-05-14, UNDETERMINED",
        "[..2012-05-15], 2012-05-15, MET",
        "[2012-05-15..], 2012-05-14, NOT_MET",
        "[2012-05-15..], 2012-05-15, UNDETERMINED",
        "unrecorded, 2012-05-15, UNDETERMINED",
    })
    void staff_are_familiar_from_the_day_of_the_event_on(String event, LocalDate day, Outcome outcome) {
        assertThat(outcome(OSL_01, centreWith(on(event)), day)).isEqualTo(outcome);
    }

    @Test
    void without_any_event_staff_are_not_familiar() {
        assertThat(outcome(OSL_01, centreWith(new Familiarisation[0]))).isEqualTo(NOT_MET);
    }

    @Test
    void it_is_undetermined_if_no_events_are_recorded() {
        Centre centre = centre().build();

        assertThat(outcome(OSL_01, centre)).isEqualTo(UNDETERMINED);
        assertThat(assess(OSL_01, centre).finding().gaps())
                .extracting(gap -> gap.place().toString())
                .containsExactly("/familiarisations");
    }

    @ParameterizedTest
    @CsvSource({"2012-05-16, UNDETERMINED", "2012-05-14, MET"})
    void of_a_partial_list_an_event_that_has_come_is_enough(String event, Outcome outcome) {
        Centre centre = centre().familiarisations(listing("partial", List.of(on(event))))
                .build();

        assertThat(outcome(OSL_01, centre)).isEqualTo(outcome);
    }

    @Test
    void one_event_that_has_come_is_enough_beside_others() {
        assertThat(outcome(OSL_01, centreWith(on("2013-01-01"), on("2012-05-15"), on("unrecorded"))))
                .isEqualTo(MET);
    }

    @Test
    void neither_form_nor_attendance_need_be_recorded() {
        assertThat(assess(OSL_01, centreWith(on("2012-05-15"))).finding().gaps())
                .isEmpty();
    }

    private static Familiarisation on(String event) {
        return familiarisation().on(when(event)).build();
    }
}
