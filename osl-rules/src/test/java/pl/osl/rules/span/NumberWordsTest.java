package pl.osl.rules.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.Wording;

class NumberWordsTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0       | 0         | 0
            8.50    | 8,5       | 8.5
            2014    | 2014      | 2014
            9999.25 | 9999,25   | 9999.25
            10000   | 10 000    | 10,000
            1234567 | 1 234 567 | 1,234,567
            12345.5 | 12 345,5  | 12,345.5
            100000  | 100 000   | 100,000
            """)
    void each_language_writes_numbers_in_its_own_way(BigDecimal number, String polish, String english) {
        assertThat(NumberWords.of(number)).isEqualTo(Wording.of(polish, english));
    }
}
