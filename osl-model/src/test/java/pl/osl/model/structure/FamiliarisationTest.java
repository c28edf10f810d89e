package pl.osl.model.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pl.osl.model.fact.Fact.known;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.model.fact.Fact.unrecorded;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Validity;

class FamiliarisationTest {

    @Test
    void nothing_is_recorded_of_a_new_one() {
        Familiarisation familiarisation = Familiarisation.builder().build();

        assertThat(familiarisation.on()).isEqualTo(unrecorded());
        assertThat(familiarisation.form()).isEqualTo(unrecorded());
        assertThat(familiarisation.audience()).isEqualTo(unrecorded());
        assertThat(familiarisation.staff()).isEqualTo(unrecorded());
        assertThat(familiarisation.attendees()).isEqualTo(unrecorded());
        assertThat(familiarisation.headAttended()).isEqualTo(unrecorded());
        assertThat(familiarisation.sources()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 0", "12, 11", "12, 12", "0, 0"})
    void up_to_all_of_the_staff_may_attend(int staff, int attendees) {
        Familiarisation familiarisation =
                Familiarisation.builder().staff(staff).attendees(attendees).build();

        assertThat(familiarisation.attendees()).isEqualTo(known(attendees));
    }

    @Test
    void more_attendees_than_staff_are_refused() {
        assertThat(refusal(Familiarisation.builder().staff(12).attendees(13)).faults())
                .containsExactly(Fault.at(
                        Place.parse("/attendees"),
                        "część (13) jest większa niż całość (12)",
                        "the part (13) is larger than the whole (12)"));
    }

    @Test
    void attendees_without_a_number_of_staff_are_accepted() {
        assertThat(Familiarisation.builder().attendees(13).build().attendees()).isEqualTo(known(13));
    }

    @Test
    void negative_counts_are_refused() {
        assertThat(refusal(Familiarisation.builder().staff(-1).attendees(-2)))
                .hasMessage("/staff: the number is -1; it must be at least 0; "
                        + "/attendees: the number is -2; it must be at least 0");
    }

    @Test
    void none_is_refused_in_every_field() {
        assertThat(refusal(Familiarisation.builder()
                                .on(none())
                                .form(none())
                                .audience(none())
                                .staff(none())
                                .attendees(none())
                                .headAttended(none()))
                        .faults())
                .extracting(fault -> fault.place().toString())
                .containsExactly("/on", "/form", "/audience", "/staff", "/attendees", "/headAttended");
    }

    @Test
    void a_changed_copy_is_checked_and_leaves_the_original_as_it_was() {
        Familiarisation original = Familiarisation.builder().staff(12).build();

        assertThat(original.withAttendees(known(12)).attendees()).isEqualTo(known(12));
        assertThat(original.attendees()).isEqualTo(unrecorded());
        assertThat(catchThrowableOfType(InvalidRecordException.class, () -> original.withAttendees(known(13))))
                .hasMessage("/attendees: the part (13) is larger than the whole (12)");
    }

    @Test
    void it_is_valid_from_its_day_on_without_end() {
        Familiarisation familiarisation =
                Familiarisation.builder().on(LocalDate.of(2012, 4, 26)).build();

        assertThat(familiarisation.validity()).isEqualTo(Validity.from("2012-04-26"));
        assertThat(familiarisation.validity().surelyCovers(LocalDate.of(2012, 4, 25)))
                .isFalse();
        assertThat(familiarisation.validity().surelyCovers(LocalDate.of(2012, 4, 26)))
                .isTrue();
        assertThat(familiarisation.validity().surelyCovers(LocalDate.of(9999, 12, 31)))
                .isTrue();
    }

    @Test
    void without_a_day_it_may_stand_at_any_time() {
        Validity validity = Familiarisation.builder().build().validity();

        assertThat(validity.possiblyCovers(LocalDate.of(2012, 4, 26))).isTrue();
        assertThat(validity.surelyCovers(LocalDate.of(2012, 4, 26))).isFalse();
    }

    private static InvalidRecordException refusal(Familiarisation.Builder builder) {
        return catchThrowableOfType(InvalidRecordException.class, builder::build);
    }
}
