package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are refused as a day, and the words in which they are refused. */
class WhenRefusalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2012-1-1",
                "12-04-26",
                "2012-04-26T10:00",
                "20120426",
                "26.04.2012",
                "2012/04/26",
                "2012-04x26",
                "2012-04-2x",
                "-2012",
                "+2012",
                "10000",
                "2012-04 ",
                " 2012-04",
                "２０１２",
                "2012..2013",
                "[..]",
                "[]",
                "[2012]",
                "[2012..2013",
                "2012..2013]",
                "[..2012..]",
                "[2012...2013]",
                "[2012,2013]",
                "[2012 .. 2013]",
                "[2012-1..2013]",
                "[x..2013]",
                "[2012..x]",
                "[2010..2011..2012]"
            })
    void a_text_of_another_shape_is_not_a_day(String text) {
        assertThat(faultsOf(() -> When.parse(text)))
                .containsExactly(Fault.here(
                        "„" + text + "” nie jest dniem; dozwolone są np. 2012-04-26, 2012-04, 2012, "
                                + "[2010-09..2010-12-15], [..2011-10-05], [2012-01-01..]",
                        "\"" + text + "\" is not a day; allowed are, for instance, 2012-04-26, 2012-04, 2012, "
                                + "[2010-09..2010-12-15], [..2011-10-05], [2012-01-01..]"));
    }

    @Test
    void a_long_text_is_quoted_only_as_far_as_a_day_may_reach() {
        assertThat(faultsOf(() -> When.parse("x".repeat(25))).get(0).toString())
                .startsWith("\"xxxxxxxxxxxxxxxxxxxxxxxx…\" is not a day;");
        assertThat(faultsOf(() -> When.parseDay("y".repeat(25))).get(0).toString())
                .startsWith("\"yyyyyyyyyyyyyyyyyyyyyyyy…\" is not an exact day;");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-13,                  2012-13, 'miesiące są od 01 do 12, a kwartały od 33 do 36', 'months run from 01 to 12, and quarters from 33 to 36'",
        "2012-32,                  2012-32, 'miesiące są od 01 do 12, a kwartały od 33 do 36', 'months run from 01 to 12, and quarters from 33 to 36'",
        "2012-37,                  2012-37, 'miesiące są od 01 do 12, a kwartały od 33 do 36', 'months run from 01 to 12, and quarters from 33 to 36'",
        "2012-33-01,               2012-33-01, 'miesiące są od 01 do 12, a kwartały od 33 do 36', 'months run from 01 to 12, and quarters from 33 to 36'",
        "2012-00,                  2012-00, 'miesiące są od 01 do 12, a kwartały od 33 do 36', 'months run from 01 to 12, and quarters from 33 to 36'",
        "0000,                     0000, lata są od 0001 do 9999, years run from 0001 to 9999",
        "0000-01-01,               0000-01-01, lata są od 0001 do 9999, years run from 0001 to 9999",
        "2012-04-31,               2012-04-31, ten miesiąc ma dni od 01 do 30, days of that month run from 01 to 30",
        "2012-04-00,               2012-04-00, ten miesiąc ma dni od 01 do 30, days of that month run from 01 to 30",
        "2012-02-30,               2012-02-30, ten miesiąc ma dni od 01 do 29, days of that month run from 01 to 29",
        "2011-02-29,               2011-02-29, ten miesiąc ma dni od 01 do 28, days of that month run from 01 to 28",
        "1900-02-29,               1900-02-29, ten miesiąc ma dni od 01 do 28, days of that month run from 01 to 28",
        "[2012-04-26..2012-13],    2012-13, 'miesiące są od 01 do 12, a kwartały od 33 do 36', 'months run from 01 to 12, and quarters from 33 to 36'",
        "[2011-02-29..2012],       2011-02-29, ten miesiąc ma dni od 01 do 28, days of that month run from 01 to 28",
        "[..2012-06-31],           2012-06-31, ten miesiąc ma dni od 01 do 30, days of that month run from 01 to 30",
        "[2012-00..],              2012-00, 'miesiące są od 01 do 12, a kwartały od 33 do 36', 'months run from 01 to 12, and quarters from 33 to 36'",
    })
    void a_day_that_the_calendar_lacks_is_named(String text, String impossible, String polish, String english) {
        assertThat(faultsOf(() -> When.parse(text)))
                .containsExactly(Fault.here(
                        "nie ma takiego dnia: " + impossible + "; " + polish,
                        "there is no such day: " + impossible + "; " + english));
    }

    @ParameterizedTest
    @CsvSource({
        "[2012-04-26..2012-04-25], 2012-04-25, 2012-04-26",
        "[2013..2012],             2012-12-31, 2013-01-01",
        "[2012-03..2012-02],       2012-02-29, 2012-03-01",
    })
    void a_span_that_ends_before_it_starts_is_refused_with_both_days(String text, String end, String start) {
        assertThat(faultsOf(() -> When.parse(text)))
                .containsExactly(Fault.here(
                        "okres kończy się " + end + ", przed swoim początkiem " + start,
                        "the span ends on " + end + ", before it starts on " + start));
    }

    @Test
    void a_span_built_in_java_the_wrong_way_round_is_refused_in_the_same_words() {
        assertThat(faultsOf(() -> When.between(LocalDate.of(2012, 4, 26), LocalDate.of(2012, 4, 25))))
                .isEqualTo(faultsOf(() -> When.parse("[2012-04-26..2012-04-25]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2012", "2012-04", "2012-4-26", "2012-04-26T10:00", "[2012..2013]", "[..2012-04-26]"})
    void a_rough_or_malformed_day_is_not_an_exact_one(String text) {
        assertThat(faultsOf(() -> When.parseDay(text)))
                .containsExactly(Fault.here(
                        "„" + text + "” nie jest dokładnym dniem; dozwolone np. 2012-04-26",
                        "\"" + text + "\" is not an exact day; write it like 2012-04-26"));
    }

    @Test
    void an_exact_day_that_the_calendar_lacks_is_named() {
        assertThat(faultsOf(() -> When.parseDay("2011-02-29")))
                .containsExactly(Fault.here(
                        "nie ma takiego dnia: 2011-02-29; ten miesiąc ma dni od 01 do 28",
                        "there is no such day: 2011-02-29; days of that month run from 01 to 28"));
    }

    @ParameterizedTest
    @CsvSource({"0000-12-31, 0000-12-31", "+10000-01-01, +10000-01-01"})
    void a_day_outside_the_years_1_to_9999_is_refused_in_java(LocalDate day, String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.on(day))
                .withMessage("a day must be in the years 1 to 9999, but found " + written);
    }

    private static List<Fault> faultsOf(ThrowingCallable building) {
        return catchThrowableOfType(InvalidRecordException.class, building).faults();
    }
}
