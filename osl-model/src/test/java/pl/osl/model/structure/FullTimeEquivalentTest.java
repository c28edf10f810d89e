package pl.osl.model.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.json.OslJson;

class FullTimeEquivalentTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "3, 300, 3",
        "3.5, 350, 3.5",
        "3.50, 350, 3.5",
        "0.25, 25, 0.25",
        "1000000, 100000000, 1000000"
    })
    void an_amount_is_kept_in_hundredths_and_shown_without_trailing_zeros(
            BigDecimal posts, int hundredths, String shown) {
        FullTimeEquivalent amount = FullTimeEquivalent.of(posts);

        assertThat(amount.hundredths()).isEqualTo(hundredths);
        assertThat(amount).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "1000000.01", "1e30"})
    void an_amount_out_of_range_or_with_too_many_decimal_places_is_refused(BigDecimal posts) {
        assertThatThrownBy(() -> FullTimeEquivalent.of(posts))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageEndingWith("it must be between 0 and 1000000, with at most two decimal places");
    }

    @Test
    void it_is_written_as_a_number_and_read_again() {
        StaffReturn written = OslJson.read("{\"socialWorkerPosts\": 3.50}", StaffReturn.class);

        assertThat(written.socialWorkerPosts().value()).isEqualTo(FullTimeEquivalent.of(new BigDecimal("3.5")));
        assertThat(OslJson.write(written)).isEqualTo("{\"socialWorkerPosts\":3.5}");
        assertThat(OslJson.write(
                        written.withSocialWorkerPosts(pl.osl.model.fact.Fact.known(FullTimeEquivalent.of(300)))))
                .isEqualTo("{\"socialWorkerPosts\":300}");
    }
}
