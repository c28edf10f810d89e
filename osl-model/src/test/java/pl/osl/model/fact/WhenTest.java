package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons with a day known more or less precisely. */
class WhenTest {

    @ParameterizedTest
    @CsvSource({
        // when,                    day,        surely on or before, possibly; surely before, possibly
        "2012-04-15,               2012-04-14, false, false, false, false",
        "2012-04-15,               2012-04-15, true,  true,  false, false",
        "2012-04-15,               2012-04-16, true,  true,  true,  true",
        "[2012-04-10..2012-04-20], 2012-04-09, false, false, false, false",
        "[2012-04-10..2012-04-20], 2012-04-10, false, true,  false, false",
        "[2012-04-10..2012-04-20], 2012-04-11, false, true,  false, true",
        "[2012-04-10..2012-04-20], 2012-04-19, false, true,  false, true",
        "[2012-04-10..2012-04-20], 2012-04-20, true,  true,  false, true",
        "[2012-04-10..2012-04-20], 2012-04-21, true,  true,  true,  true",
        "2012-02,                  2012-01-31, false, false, false, false",
        "2012-02,                  2012-02-28, false, true,  false, true",
        "2012-02,                  2012-02-29, true,  true,  false, true",
        "2012-02,                  2012-03-01, true,  true,  true,  true",
        "2012,                     2011-12-31, false, false, false, false",
        "2012,                     2012-12-30, false, true,  false, true",
        "2012,                     2012-12-31, true,  true,  false, true",
        "2012,                     2013-01-01, true,  true,  true,  true",
        "[..2012-04-20],           0001-01-01, false, true,  false, true",
        "[..2012-04-20],           2012-04-19, false, true,  false, true",
        "[..2012-04-20],           2012-04-20, true,  true,  false, true",
        "[..2012-04-20],           2012-04-21, true,  true,  true,  true",
        "[2012-04-10..],           2012-04-09, false, false, false, false",
        "[2012-04-10..],           2012-04-10, false, true,  false, false",
        "[2012-04-10..],           2012-04-11, false, true,  false, true",
        "[2012-04-10..],           9999-12-31, false, true,  false, true",
        "1969-12-31,               1970-01-01, true,  true,  true,  true",
    })
    void a_comparison_with_a_day_is_sure_only_if_every_possible_day_agrees(
            String text,
            LocalDate day,
            boolean surelyOnOrBefore,
            boolean possiblyOnOrBefore,
            boolean surelyBefore,
            boolean possiblyBefore) {
        When when = When.parse(text);

        assertThat(when.surelyOnOrBefore(day)).isEqualTo(surelyOnOrBefore);
        assertThat(when.possiblyOnOrBefore(day)).isEqualTo(possiblyOnOrBefore);
        assertThat(when.surelyBefore(day)).isEqualTo(surelyBefore);
        assertThat(when.possiblyBefore(day)).isEqualTo(possiblyBefore);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-04-15, 2012-04-16,    true",
        "2012-04-15, 2012-04-15,    false",
        "2012-04-15, 2012-04-14,    false",
        "2012-04,    2012-05-01,    true",
        "2012-04,    2012-04-30,    false",
        "2011,       2012,          true",
        "2012,       2012-12,       false",
        "[..2011],   [2012..],      true",
        "[..2012],   [2012..],      false",
        "[2011..],   2012,          false",
        "2011,       [..2012],      false",
    })
    void one_day_is_surely_before_another_only_if_the_spans_do_not_meet(String one, String other, boolean expected) {
        assertThat(When.parse(one).surelyBefore(When.parse(other))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-04-15, 2012-05-20,           2012-04-15",
        "2012,       2013,                 2012",
        "2012,       2012-06-15,           [2012..2012-06-15]",
        "[..2012],   2011-05-01,           [..2011-05-01]",
        "[2012..],   2013-05-01,           [2012..2013-05-01]",
        "[2012..],   [2011..],             [2012..]",
    })
    void a_day_is_narrowed_by_one_that_it_does_not_follow(String day, String other, String narrowed) {
        assertThat(When.parse(day).noLaterThan(When.parse(other))).isEqualTo(When.parse(narrowed));
    }

    @Test
    void a_day_that_surely_follows_another_is_not_narrowed_to_nothing() {
        assertThatThrownBy(() -> When.parse("2012-05").noLaterThan(When.parse("2012-04")))
                .isInstanceOf(InvalidRecordException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2012,         2012,         true",
        "2012,         2012-01-01,   true",
        "2012,         2012-12-31,   true",
        "2012,         2013-01-01,   false",
        "2012,         2011-12-31,   false",
        "2012,         [2012..2013], false",
        "2012-04-26,   2012,         false",
        "[..2012],     2012,         true",
        "[..2012],     [..2011],     true",
        "[..2012],     [2012..],     false",
        "2012,         [..2012],     false",
        "2012,         [2012..],     false",
    })
    void a_span_includes_every_day_without_a_possible_day_outside_it(String wider, String narrower, boolean expected) {
        assertThat(When.parse(wider).includes(When.parse(narrower))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2012-04-26, true", "[2012-04-26..2012-04-26], true", "2012-04, false", "[..2012], false"})
    void it_is_exact_if_one_day_alone_is_possible(String text, boolean exact) {
        assertThat(When.parse(text).isExact()).isEqualTo(exact);
    }

    @Test
    void the_ends_are_offered_as_days_counted_from_1970() {
        When when = When.parse("[1969-12-31..1970-01-02]");

        assertThat(when.earliestEpochDay()).isEqualTo(-1);
        assertThat(when.latestEpochDay()).isEqualTo(1);
    }

    @Test
    void an_open_end_is_offered_as_the_least_or_the_greatest_number() {
        assertThat(When.parse("[..2012]").earliestEpochDay()).isEqualTo(Integer.MIN_VALUE);
        assertThat(When.parse("[2012..]").latestEpochDay()).isEqualTo(Integer.MAX_VALUE);
    }
}
