package pl.osl.rules.span;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;

class DayWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [2016-11-20..2016]     | między 2016-11-20 a 2016-12-31 | between 2016-11-20 and 2016-12-31
                    [2010-09..2010-12-15]  | między 2010-09-01 a 2010-12-15 | between 2010-09-01 and 2010-12-15
                    [2015..2023]           | między 2015-01-01 a 2023-12-31 | between 2015-01-01 and 2023-12-31
                    [2014-02-11..2014-02]  | między 2014-02-11 a 2014-02-28 | between 2014-02-11 and 2014-02-28
                    """)
    void two_days_that_stand_side_by_side_are_each_named_in_full(String written, String polish, String english) {
        assertThat(DayWords.of(When.parse(written))).isEqualTo(Wording.of(polish, english));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2012-04-26     | 2012-04-26              | 2012-04-26
                    2012-04        | 2012-04                 | 2012-04
                    2021-33        | I kwartał 2021 r.       | first quarter of 2021
                    2021-36        | IV kwartał 2021 r.      | fourth quarter of 2021
                    [..2011-10-05] | najpóźniej 2011-10-05   | 2011-10-05 at the latest
                    [1990-03..]    | najwcześniej 1990-03    | 1990-03 at the earliest
                    """)
    void a_day_that_stands_alone_keeps_its_shortest_form(String written, String polish, String english) {
        assertThat(DayWords.of(When.parse(written))).isEqualTo(Wording.of(polish, english));
    }
}
