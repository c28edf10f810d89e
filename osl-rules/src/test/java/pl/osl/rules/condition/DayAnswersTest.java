package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.condition.Asking.letters;
import static pl.osl.rules.condition.Asking.truth;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.REPEALED;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;

/** The day asked about is 2012-05-15 unless a table says otherwise. */
class DayAnswersTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # when | has come, has not come, has not passed, exists
            2012-05-14               | T F F T
            2012-05-15               | T F T T
            2012-05-16               | F T T T
            2012-04                  | T F F T
            2012-05                  | U U U T
            2012-06                  | F T T T
            2011                     | T F F T
            2012                     | U U U T
            2013                     | F T T T
            [2012-05-01..2012-05-14] | T F F T
            [2012-05-01..2012-05-15] | T F U T
            [2012-05-14..2012-05-16] | U U U T
            [2012-05-15..2012-05-31] | U U T T
            [2012-05-16..2012-05-31] | F T T T
            [..2012-05-14]           | T F F T
            [..2012-05-15]           | T F U T
            [..2012-05-16]           | U U U T
            [2012-05-14..]           | U U U T
            [2012-05-15..]           | U U T T
            [2012-05-16..]           | F T T T
            none                     | F T T F
            unrecorded               | U U U U
            """)
    void a_day_is_compared_as_precisely_as_it_is_known(String adopted, String answers) {
        Centre centre = adopted(adopted);

        assertThat(letters(
                        truth(DOCUMENTS.some(ADOPTED.hasCome()), centre),
                        truth(DOCUMENTS.some(ADOPTED.hasNotCome()), centre),
                        truth(DOCUMENTS.some(ADOPTED.hasNotPassed()), centre),
                        truth(DOCUMENTS.some(ADOPTED.exists()), centre)))
                .isEqualTo(answers);
    }

    @ParameterizedTest(name = "{0} within {1} on {2}: {3}")
    @CsvSource({
        // a year after a day
        "2012-05-15, P1Y,  2012-05-14, F",
        "2012-05-15, P1Y,  2012-05-15, T",
        "2012-05-15, P1Y,  2012-05-16, T",
        "2012-05-15, P1Y,  2013-05-14, T",
        "2012-05-15, P1Y,  2013-05-15, T",
        "2012-05-15, P1Y,  2013-05-16, F",
        // the day itself alone
        "2012-05-15, P0D,  2012-05-14, F",
        "2012-05-15, P0D,  2012-05-15, T",
        "2012-05-15, P0D,  2012-05-16, F",
        // years, months and days at once
        "2012-05-15, P1Y2M3D, 2013-07-18, T",
        "2012-05-15, P1Y2M3D, 2013-07-19, F",
        // a leap day
        "2012-02-29, P1Y,  2013-02-28, T",
        "2012-02-29, P1Y,  2013-03-01, F",
        "2012-02-29, P4Y,  2016-02-29, T",
        "2012-02-29, P4Y,  2016-03-01, F",
        "2011-02-28, P1Y,  2012-02-28, T",
        "2011-02-28, P1Y,  2012-02-29, F",
        // the end of a month
        "2012-01-31, P1M,  2012-02-29, T",
        "2012-01-31, P1M,  2012-03-01, F",
        "2013-01-31, P1M,  2013-02-28, T",
        "2013-01-31, P1M,  2013-03-01, F",
        "2012-02-29, P1M,  2012-03-29, T",
        "2012-02-29, P1M,  2012-03-30, F",
        "2012-08-31, P6M,  2013-02-28, T",
        "2012-08-31, P6M,  2013-03-01, F",
    })
    void within_the_last_period_reaches_to_the_day_plus_the_period(
            String adopted, Period period, LocalDate day, String answer) {
        assertThat(letters(truth(DOCUMENTS.some(ADOPTED.withinLast(period)), adopted(adopted), day)))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} within {1} on {2}: {3}")
    @CsvSource({
        // some day of a month
        "2012-05, P1Y, 2012-04-30, F",
        "2012-05, P1Y, 2012-05-01, U",
        "2012-05, P1Y, 2012-05-30, U",
        "2012-05, P1Y, 2012-05-31, T",
        "2012-05, P1Y, 2013-05-01, T",
        "2012-05, P1Y, 2013-05-02, U",
        "2012-05, P1Y, 2013-05-31, U",
        "2012-05, P1Y, 2013-06-01, F",
        // some day of a year
        "2012, P1Y, 2011-12-31, F",
        "2012, P1Y, 2012-01-01, U",
        "2012, P1Y, 2012-12-30, U",
        "2012, P1Y, 2012-12-31, T",
        "2012, P1Y, 2013-01-01, T",
        "2012, P1Y, 2013-01-02, U",
        "2012, P1Y, 2013-12-31, U",
        "2012, P1Y, 2014-01-01, F",
        // a span that is longer than the period
        "2012, P1M, 2012-12-31, U",
        "2012, P1M, 2013-01-31, U",
        "2012, P1M, 2013-02-01, F",
        // two days that end a month and so reach to the same day
        "[2012-01-30..2012-01-31], P1M, 2012-02-29, T",
        "[2012-01-30..2012-01-31], P1M, 2012-03-01, F",
        // open ends
        "[..2012-05-15], P1Y, 2001-01-01, U",
        "[..2012-05-15], P1Y, 2012-05-15, U",
        "[..2012-05-15], P1Y, 2013-05-15, U",
        "[..2012-05-15], P1Y, 2013-05-16, F",
        "[2012-05-15..], P1Y, 2012-05-14, F",
        "[2012-05-15..], P1Y, 2012-05-15, U",
        "[2012-05-15..], P1Y, 2099-01-01, U",
        // nothing to compare
        "none,       P1Y, 2012-05-15, F",
        "unrecorded, P1Y, 2012-05-15, U",
    })
    void a_rough_day_is_within_the_last_period_only_if_every_possible_day_is(
            String adopted, Period period, LocalDate day, String answer) {
        assertThat(letters(truth(DOCUMENTS.some(ADOPTED.withinLast(period)), adopted(adopted), day)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-1D", "P-1M", "P1Y-1D"})
    void a_negative_period_is_refused(Period period) {
        assertThatThrownBy(() -> ADOPTED.withinLast(period))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period is not negative, but found " + period);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # adopted | repealed | adopted not after repealed, repealed not after adopted
            2012-05-15     | 2012-05-16     | T F
            2012-05-15     | 2012-05-15     | T T
            2012-05        | 2012-06        | T F
            2012-05        | 2012-05        | T U
            2012-05        | 2012-05-01     | T T
            2012-05        | 2012-05-31     | T U
            2012           | 2012-05-15     | T U
            2011           | 2012-01-01     | T F
            [..2012-05-15] | 2012-05-15     | T U
            [..2012-05-15] | 2012-05-16     | T F
            [2012-05-15..] | 2012-05-15     | T T
            [2012-05-15..] | [2012-05-15..] | T U
            none           | 2012-05-15     | F F
            2012-05-15     | none           | F F
            none           | none           | F F
            none           | unrecorded     | F F
            unrecorded     | none           | F F
            unrecorded     | 2012-05-15     | U U
            2012-05-15     | unrecorded     | U U
            unrecorded     | unrecorded     | U U
            """)
    void two_days_are_in_order_as_far_as_they_are_known(String adopted, String repealed, String answers) {
        Centre centre = centreWith(
                document("a").adopted(when(adopted)).repealed(when(repealed)).build());

        assertThat(letters(
                        truth(DOCUMENTS.some(ADOPTED.notAfter(REPEALED)), centre),
                        truth(DOCUMENTS.some(REPEALED.notAfter(ADOPTED)), centre)))
                .isEqualTo(answers);
    }

    private static Centre adopted(String adopted) {
        return centreWith(document("a").adopted(when(adopted)).build());
    }
}
