package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    @Test
    void all_faults_are_thrown_together_in_the_order_in_which_they_were_found() {
        Faults faults = Faults.gather()
                .refuseNone("kind", Fact.none())
                .refuseNegative("staff", OptionalInt.of(-1))
                .refuseMore("attendees", OptionalInt.of(5), OptionalInt.of(3))
                .refuseDisorder("adopted", known("2012-04-25"), known("2012-04-26"))
                .refuseRepeated("documents", Listing.of("a", "b", "a"), Function.identity());

        assertThat(thrownBy(faults))
                .containsExactly(
                        fault(
                                "/kind",
                                "jest null; to pole musi mieć wartość albo się je pomija",
                                "found null; this field must have a value or be omitted"),
                        fault(
                                "/staff",
                                "liczba to -1; ma wynosić co najmniej 0",
                                "the number is -1; it must be at least 0"),
                        fault(
                                "/attendees",
                                "część (5) jest większa niż całość (3)",
                                "the part (5) is larger than the whole (3)"),
                        fault(
                                "/adopted",
                                "2012-04-25 jest przed 2012-04-26; ma być tego dnia lub później",
                                "2012-04-25 is before 2012-04-26; it must be on that day or later"),
                        fault(
                                "/documents/2/id",
                                "identyfikator „a” ma już wcześniejszy element; każdy ma mieć własny",
                                "the id \"a\" already belongs to an earlier element; each element needs its own"));
    }

    @Test
    void a_missing_fact_is_never_a_fault() {
        Faults faults = Faults.gather()
                .refuseNone("kind", Fact.unrecorded())
                .refuseNegative("staff", OptionalInt.empty())
                .refuseMore("attendees", OptionalInt.of(5), OptionalInt.empty())
                .refuseMore("attendees", OptionalInt.empty(), OptionalInt.of(3))
                .refuseDisorder("adopted", known("2012"), Fact.unrecorded())
                .refuseDisorder("adopted", Fact.unrecorded(), known("2012"))
                .refuseDisorder("adopted", Fact.none(), known("2012"))
                .refuseRepeated("documents", Listing.unrecorded(), Function.identity());

        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void a_value_at_the_limit_is_not_a_fault() {
        Faults faults = Faults.gather()
                .refuseNone("kind", Fact.known("x"))
                .refuseNegative("staff", OptionalInt.of(0))
                .refuseMore("attendees", OptionalInt.of(3), OptionalInt.of(3))
                .refuseRepeated("documents", Listing.of("a", "b"), Function.identity());

        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2012-04-26, 2012-04-26", "2012-01-01, 2012", "2012, 2012-12-31", "[..2012], 2012", "2012, [2012..]"})
    void days_that_may_be_in_order_are_not_a_fault(String later, String earlier) {
        Faults faults = Faults.gather().refuseDisorder("adopted", known(later), known(earlier));

        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void each_repetition_of_an_id_names_the_element_that_had_it_first() {
        Faults faults =
                Faults.gather().refuseRepeated("documents", Listing.atLeast("x", "a", "a", "a"), Function.identity());

        assertThat(thrownBy(faults))
                .extracting(Fault::toString)
                .containsExactly(
                        "/documents/atLeast/2/id: the id \"a\" already belongs to an earlier element; each element needs its own",
                        "/documents/atLeast/3/id: the id \"a\" already belongs to an earlier element; each element needs its own");
    }

    @Test
    void the_message_of_an_invalid_record_joins_all_faults_in_english() {
        InvalidRecordException invalid =
                new InvalidRecordException(List.of(Fault.here("zły", "bad"), fault("/documents/0", "gorszy", "worse")));

        assertThat(invalid).hasMessage("bad; /documents/0: worse");
    }

    @Test
    void the_faults_of_an_invalid_record_cannot_be_changed_later() {
        List<Fault> given = new ArrayList<>(List.of(Fault.here("zły", "bad")));
        InvalidRecordException invalid = new InvalidRecordException(given);

        given.clear();

        assertThat(invalid.faults()).containsExactly(Fault.here("zły", "bad"));
    }

    @Test
    void every_field_that_a_builder_misses_is_a_fault_of_its_own() {
        InvalidRecordException invalid = new InvalidRecordException("id", "title");

        assertThat(invalid.faults())
                .containsExactly(
                        fault(
                                "/id",
                                "brakuje pola „id”, bez którego ten element nie może istnieć",
                                "the field \"id\" is missing; this element cannot exist without it"),
                        fault(
                                "/title",
                                "brakuje pola „title”, bez którego ten element nie może istnieć",
                                "the field \"title\" is missing; this element cannot exist without it"));
    }

    @Test
    void a_fault_names_its_place_before_its_words_in_both_languages() {
        Fault fault = fault("/until", "zły", "bad").within(Place.parse("/provisions/0/validity"));

        assertThat(fault.in(Language.POLISH)).isEqualTo("/provisions/0/validity/until: zły");
        assertThat(fault.in(Language.ENGLISH)).isEqualTo("/provisions/0/validity/until: bad");
        assertThat(fault).hasToString("/provisions/0/validity/until: bad");
    }

    @Test
    void a_fault_of_the_whole_document_has_words_alone() {
        assertThat(Fault.here("zły", "bad").in(Language.POLISH)).isEqualTo("zły");
    }

    private static List<Fault> thrownBy(Faults faults) {
        return catchThrowableOfType(InvalidRecordException.class, faults::throwIfAny)
                .faults();
    }

    private static Fault fault(String pointer, String polish, String english) {
        return Fault.at(Place.parse(pointer), polish, english);
    }

    private static Fact<When> known(String when) {
        return Fact.known(When.parse(when));
    }
}
