package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The written forms of a day known more or less precisely. */
class WhenTextTest {

    @ParameterizedTest
    @CsvSource({
        "2012-04-26,               2012-04-26, 2012-04-26",
        "2012-04,                  2012-04-01, 2012-04-30",
        "2012,                     2012-01-01, 2012-12-31",
        "2012-02,                  2012-02-01, 2012-02-29",
        "2011-02,                  2011-02-01, 2011-02-28",
        "1900-02,                  1900-02-01, 1900-02-28",
        "2000-02-29,               2000-02-29, 2000-02-29",
        "2021-33,                  2021-01-01, 2021-03-31",
        "2021-34,                  2021-04-01, 2021-06-30",
        "2021-35,                  2021-07-01, 2021-09-30",
        "2021-36,                  2021-10-01, 2021-12-31",
        "[2021-34..2022-33],       2021-04-01, 2022-03-31",
        "[..2021-33],                        , 2021-03-31",
        "0001-01-01,               0001-01-01, 0001-01-01",
        "9999-12-31,               9999-12-31, 9999-12-31",
        "[2010-09..2010-12-15],    2010-09-01, 2010-12-15",
        "[2010-09-02..2010-12],    2010-09-02, 2010-12-31",
        "[2010..2012-02],          2010-01-01, 2012-02-29",
        "[2010-03-05..2012],       2010-03-05, 2012-12-31",
        "[..2011-10-05],                     , 2011-10-05",
        "[..2011-02],                        , 2011-02-28",
        "[..2011],                           , 2011-12-31",
        "[2012-01-02..],           2012-01-02,           ",
        "[2012-02..],              2012-02-01,           ",
        "[2012..],                 2012-01-01,           ",
    })
    void a_written_form_names_the_first_and_the_last_possible_day(
            String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        When when = When.parse(text);

        assertThat(when.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(when.latest()).isEqualTo(Optional.ofNullable(latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-04-26",
                "2012-04",
                "2021-33",
                "2021-36",
                "2012",
                "0001",
                "9999",
                "[2010-09..2010-12-15]",
                "[2010-09-02..2011-10]",
                "[2010..2012-02]",
                "[2012-02..2012-02-28]",
                "[0001..9999]",
                "[..2011-10-05]",
                "[..2011-10]",
                "[..2011]",
                "[2012-01-02..]",
                "[2012-02..]",
                "[2012..]"
            })
    void the_shortest_form_is_written_as_it_was_read(String text) {
        assertThat(When.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "[2012-04-26..2012-04-26], 2012-04-26",
        "[2012-02-01..2012-02-29], 2012-02",
        "[2011-02-01..2011-02-28], 2011-02",
        "[2012-02..2012-02],       2012-02",
        "[2012-01-01..2012-12-31], 2012",
        "[2012-01..2012-12],       2012",
        "[2012..2012],             2012",
        "[2011-01-01..2012-12-31], [2011..2012]",
        "[2012-02-01..2012-03-31], [2012-02..2012-03]",
        "[2012-01-01..2012-06-30], [2012..2012-06]",
        "[2010-09-02..2010-12-31], [2010-09-02..2010]",
        "[..2012-12-31],           [..2012]",
        "[..2012-02-29],           [..2012-02]",
        "[2012-01-01..],           [2012..]",
        "[2012-05-01..],           [2012-05..]",
        "[2021-01..2021-03],       2021-33",
        "[2021-10-01..2021],       2021-36",
        "[2021-33..2021-33],       2021-33",
        "[2021-34..2021-35],       [2021-04..2021-09]",
        "[2021-02..2021-04],       [2021-02..2021-04]",
    })
    void a_longer_form_is_the_same_span_and_is_written_shortest(String longer, String shortest) {
        assertThat(When.parse(longer))
                .hasToString(shortest)
                .isEqualTo(When.parse(shortest))
                .hasSameHashCodeAs(When.parse(shortest));
    }

    @Test
    void every_way_to_build_one_in_java_has_its_written_form() {
        assertThat(When.on(LocalDate.of(2012, 4, 26))).isEqualTo(When.parse("2012-04-26"));
        assertThat(When.in(YearMonth.of(2012, 2))).isEqualTo(When.parse("2012-02"));
        assertThat(When.inQuarter(Year.of(2012), 1)).isEqualTo(When.parse("2012-33"));
        assertThat(When.inQuarter(Year.of(2012), 4)).isEqualTo(When.parse("2012-36"));
        assertThat(When.in(Year.of(2012))).isEqualTo(When.parse("2012"));
        assertThat(When.between(LocalDate.of(2010, 9, 1), LocalDate.of(2010, 12, 15)))
                .isEqualTo(When.parse("[2010-09..2010-12-15]"));
        assertThat(When.onOrBefore(LocalDate.of(2011, 10, 5))).isEqualTo(When.parse("[..2011-10-05]"));
        assertThat(When.onOrAfter(LocalDate.of(2012, 1, 1))).isEqualTo(When.parse("[2012..]"));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-04-26, 2012-04-27",
        "2012-04-30, 2012-04",
        "[..2012],   2012",
        "[2012..],   2012",
        "[..2012],   [0001..2012]",
        "[2012..],   [2012..9999]",
    })
    void different_spans_are_not_equal(String one, String other) {
        assertThat(When.parse(one)).isNotEqualTo(When.parse(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-04-26", "2012-02-29", "0001-01-01", "9999-12-31"})
    void an_exact_day_is_read_as_that_day(String text) {
        assertThat(When.parseDay(text)).isEqualTo(LocalDate.parse(text));
    }

    @Test
    void every_day_there_is_is_read_as_that_day() {
        LocalDate day = LocalDate.of(1, 1, 1);
        while (day.getYear() < 10_000) {
            if (When.parse(day.toString()).earliestEpochDay() != day.toEpochDay()) {
                throw new AssertionError(day + " is read as " + When.parse(day.toString()));
            }
            day = day.plusDays(1);
        }
    }
}
