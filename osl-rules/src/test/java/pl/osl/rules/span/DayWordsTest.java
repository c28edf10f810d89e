package pl.osl.rules.span;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;

class DayWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [2016-11-20..2016]     | między 20 listopada 2016 r. a 31 grudnia 2016 r. | between 20 November 2016 and 31 December 2016
                    [2010-09..2010-12-15]  | między 1 września 2010 r. a 15 grudnia 2010 r. | between 1 September 2010 and 15 December 2010
                    [2015..2023]           | między 1 stycznia 2015 r. a 31 grudnia 2023 r. | between 1 January 2015 and 31 December 2023
                    [2014-02-11..2014-02]  | między 11 lutego 2014 r. a 28 lutego 2014 r. | between 11 February 2014 and 28 February 2014
                    """)
    void two_days_that_stand_side_by_side_are_each_named_in_full(String written, String polish, String english) {
        assertThat(DayWords.of(When.parse(written))).isEqualTo(Wording.of(polish, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2012           | 2012 r.                         | 2012
                    2012-04-26     | 26 kwietnia 2012 r.             | 26 April 2012
                    2012-04        | kwiecień 2012 r.                | April 2012
                    [..2011-10-05] | najpóźniej 5 października 2011 r. | 5 October 2011 at the latest
                    [1990-03..]    | najwcześniej 1 marca 1990 r.    | 1 March 1990 at the earliest
                    2021-33        | I kwartał 2021 r.               | first quarter of 2021
                    2021-36        | IV kwartał 2021 r.              | fourth quarter of 2021
                    """)
    void a_day_that_stands_alone_is_said_as_precisely_as_it_is_known(String written, String polish, String english) {
        assertThat(DayWords.of(When.parse(written))).isEqualTo(Wording.of(polish, english));
    }
}
