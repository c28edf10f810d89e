package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    /** An empty cell is unrecorded. */
    @ParameterizedTest
    @CsvSource({
        // from,                    until,                   day,        surely, possibly
        "2012-04-10,               2012-04-20,              2012-04-09, false,  false",
        "2012-04-10,               2012-04-20,              2012-04-10, true,   true",
        "2012-04-10,               2012-04-20,              2012-04-11, true,   true",
        "2012-04-10,               2012-04-20,              2012-04-19, true,   true",
        "2012-04-10,               2012-04-20,              2012-04-20, true,   true",
        "2012-04-10,               2012-04-20,              2012-04-21, false,  false",
        "2012-04-10,               2012-04-10,              2012-04-10, true,   true",
        "2012-04-10,               none,                    2012-04-09, false,  false",
        "2012-04-10,               none,                    2012-04-10, true,   true",
        "2012-04-10,               none,                    9999-12-31, true,   true",
        "2012-04-10,               ,                        2012-04-09, false,  false",
        "2012-04-10,               ,                        2012-04-10, false,  true",
        "2012-04-10,               ,                        9999-12-31, false,  true",
        ",                         2012-04-20,              0001-01-01, false,  true",
        ",                         2012-04-20,              2012-04-20, true,   true",
        ",                         2012-04-20,              2012-04-21, false,  false",
        ",                         none,                    2012-04-20, false,  true",
        ",                         ,                        2012-04-20, false,  true",
        "[2012-04-10..2012-04-20], none,                    2012-04-09, false,  false",
        "[2012-04-10..2012-04-20], none,                    2012-04-10, false,  true",
        "[2012-04-10..2012-04-20], none,                    2012-04-19, false,  true",
        "[2012-04-10..2012-04-20], none,                    2012-04-20, true,   true",
        "[2012-04-10..2012-04-20], none,                    2012-04-21, true,   true",
        "2011,                     [2012-04-10..2012-04-20], 2012-04-09, true,  true",
        "2011,                     [2012-04-10..2012-04-20], 2012-04-10, true,  true",
        "2011,                     [2012-04-10..2012-04-20], 2012-04-11, false, true",
        "2011,                     [2012-04-10..2012-04-20], 2012-04-20, false, true",
        "2011,                     [2012-04-10..2012-04-20], 2012-04-21, false, false",
        "[..2012-04-20],           [2012-05..],             2012-04-19, false,  true",
        "[..2012-04-20],           [2012-05..],             2012-04-20, true,   true",
        "[..2012-04-20],           [2012-05..],             2012-05-01, true,   true",
        "[..2012-04-20],           [2012-05..],             2012-05-02, false,  true",
    })
    void it_covers_a_day_surely_possibly_or_not(
            @Nullable String from, @Nullable String until, LocalDate day, boolean surely, boolean possibly) {
        Validity validity = new Validity(fact(from), fact(until));

        assertThat(validity.surelyCovers(day)).isEqualTo(surely);
        assertThat(validity.possiblyCovers(day)).isEqualTo(possibly);
    }

    @Test
    void a_validity_from_a_day_has_no_end_set() {
        Validity validity = Validity.from(LocalDate.of(2012, 4, 10));

        assertThat(validity).isEqualTo(new Validity(fact("2012-04-10"), Fact.none()));
        assertThat(validity).isEqualTo(Validity.from(When.parse("2012-04-10")));
    }

    @Test
    void an_end_can_be_set_or_left_open() {
        Validity validity = Validity.from(When.parse("2012"));

        assertThat(validity.until(LocalDate.of(2014, 6, 30))).isEqualTo(new Validity(fact("2012"), fact("2014-06-30")));
        assertThat(validity.until(When.parse("2014"))).isEqualTo(new Validity(fact("2012"), fact("2014")));
        assertThat(validity.until(When.parse("2014")).untilUnrecorded())
                .isEqualTo(new Validity(fact("2012"), Fact.unrecorded()));
    }

    @Test
    void an_unrecorded_validity_is_unrecorded_at_both_ends() {
        assertThat(Validity.unrecorded()).isEqualTo(new Validity(Fact.unrecorded(), Fact.unrecorded()));
    }

    @Test
    void none_is_refused_as_the_start() {
        assertThat(catchThrowableOfType(
                                InvalidRecordException.class, () -> new Validity(Fact.none(), Fact.unrecorded()))
                        .faults())
                .containsExactly(Fault.at(
                        Place.parse("/from"),
                        "jest null; to pole musi mieć wartość albo się je pomija",
                        "found null; this field must have a value or be omitted"));
    }

    @Test
    void an_end_that_surely_lies_before_the_start_is_refused() {
        assertThat(catchThrowableOfType(
                                InvalidRecordException.class,
                                () -> Validity.from(When.parse("2014")).until(LocalDate.of(2013, 12, 31)))
                        .faults())
                .containsExactly(Fault.at(
                        Place.parse("/until"),
                        "2013-12-31 jest przed 2014; ma być tego dnia lub później",
                        "2013-12-31 is before 2014; it must be on that day or later"));
    }

    @ParameterizedTest
    @CsvSource({"2014-05-02, 2014-05-02", "2014, 2014-01-01", "2014-12-31, 2014", "[2014..], 2014", "2014, [..2014]"})
    void an_end_that_may_lie_on_the_start_or_after_it_is_not_refused(String from, String until) {
        assertThat(Validity.from(When.parse(from)).until(When.parse(until)).until())
                .isEqualTo(fact(until));
    }

    @Test
    void its_days_may_be_written_as_in_json() {
        assertThat(Validity.from("2012-04").until("[..2014-06-30]"))
                .isEqualTo(Validity.from(When.parse("2012-04")).until(When.parse("[..2014-06-30]")));
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> Validity.from("26.04.2012"))
                .withMessageContaining("\"26.04.2012\" is not a day");
    }

    private static Fact<When> fact(@Nullable String cell) {
        if (cell == null) {
            return Fact.unrecorded();
        }
        return cell.equals("none") ? Fact.none() : Fact.known(When.parse(cell));
    }
}
