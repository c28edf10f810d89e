package pl.osl.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.Wording;

class PercentageTest {

    @ParameterizedTest
    @CsvSource({"0, 0 %", "1, 1 %", "199, 99 %", "200, 100 %", "101, 51 %", "100, 50 %"})
    void nothing_and_all_are_said_only_if_exactly_so(int reached, String percent) {
        assertThat(of(reached, reached, 200).english()).isEqualTo(percent);
    }

    @Test
    void one_of_a_thousand_is_not_nothing() {
        assertThat(of(1, 1, 1000).english()).isEqualTo("1 %");
        assertThat(of(0, 1, 1000).english()).isEqualTo("0–1 %");
    }

    @ParameterizedTest
    @CsvSource({
        "199, 200, 99–100 %",
        "0, 1, 0–1 %",
        "0, 200, 0–100 %",
        "100, 101, 50–51 %",
    })
    void what_is_unknown_makes_a_range(int reached, int perhaps, String percent) {
        assertThat(of(reached, perhaps, 200).english()).isEqualTo(percent);
    }

    @Test
    void a_range_whose_ends_would_look_alike_has_decimals() {
        assertThat(of(501, 504, 1000)).isEqualTo(Wording.of("50,1–50,4 %", "50.1–50.4 %"));
        assertThat(of(9991, 9999, 10_000)).isEqualTo(Wording.of("99,91–99,99 %", "99.91–99.99 %"));
        assertThat(of(1, 2, 100_000)).isEqualTo(Wording.of("0,001–0,002 %", "0.001–0.002 %"));
    }

    private static Wording of(int reached, int perhaps, int base) {
        return Percentage.between((double) reached / base, (double) perhaps / base)
                .wording();
    }
}
