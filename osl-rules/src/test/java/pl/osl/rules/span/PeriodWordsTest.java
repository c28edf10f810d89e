package pl.osl.rules.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.Wording;

class PeriodWordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "P1Y, 1 rok, 1 year",
        "P2Y, 2 lata, 2 years",
        "P4Y, 4 lata, 4 years",
        "P5Y, 5 lat, 5 years",
        "P11Y, 11 lat, 11 years",
        "P12Y, 12 lat, 12 years",
        "P14Y, 14 lat, 14 years",
        "P15Y, 15 lat, 15 years",
        "P21Y, 21 lat, 21 years",
        "P22Y, 22 lata, 22 years",
        "P112Y, 112 lat, 112 years",
        "P122Y, 122 lata, 122 years",
        "P1M, 1 miesiąc, 1 month",
        "P3M, 3 miesiące, 3 months",
        "P6M, 6 miesięcy, 6 months",
        "P18M, 18 miesięcy, 18 months",
        "P24M, 24 miesiące, 24 months",
        "P1D, 1 dzień, 1 day",
        "P2D, 2 dni, 2 days",
        "P21D, 21 dni, 21 days",
        "P0D, 0 dni, 0 days",
        "P1Y6M, 1 rok 6 miesięcy, 1 year 6 months",
        "P2Y3M5D, 2 lata 3 miesiące 5 dni, 2 years 3 months 5 days",
    })
    void a_period_has_the_plural_of_each_language(Period period, String polish, String english) {
        assertThat(PeriodWords.of(period)).isEqualTo(Wording.of(polish, english));
    }
}
