package pl.osl.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.Wording;

class ClauseTextTest {

    @ParameterizedTest
    @CsvSource({
        "art. 12, art. 12",
        "art. 33 pkt 3, art. 33(3)",
        "art. 23 ust. 1 pkt 4, art. 23(1)(4)",
        "art. 3 ust. 2 i 3, art. 3(2) and (3)",
        "art. 116 ust. 1 pkt 1–3, art. 116(1)(1)–(3)",
        "art. 16b ust. 1, art. 16b(1)",
        "§ 7 ust. 1 pkt 10, § 7(1)(10)",
        "pkt 9, point 9",
    })
    void a_place_in_a_source_is_cited_as_each_language_cites_it(String polish, String english) {
        assertThat(ClauseText.of(polish)).isEqualTo(Wording.of(polish, english));
    }
}
