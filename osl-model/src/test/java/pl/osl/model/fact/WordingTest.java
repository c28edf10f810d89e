package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @Test
    void it_speaks_both_languages() {
        Wording wording = Wording.of("statut", "statute");

        assertThat(wording.in(Language.POLISH)).isEqualTo("statut");
        assertThat(wording.in(Language.ENGLISH)).isEqualTo("statute");
    }

    @Test
    void a_name_reads_the_same_in_both_languages() {
        assertThat(Wording.same("OSL-16")).isEqualTo(Wording.of("OSL-16", "OSL-16"));
    }

    @ParameterizedTest
    @CsvSource({"'', statute", "' ', statute", "statut, ''", "statut, ' '"})
    void a_wording_blank_in_one_language_is_refused_with_both(String polish, String english) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of(polish, english))
                .withMessage("a text is needed in both languages, but found \"" + polish + "\" (Polish) and \""
                        + english + "\" (English)");
    }

    @Test
    void a_change_reaches_each_language() {
        assertThat(Wording.of("statut", "statute").map(words -> words.toUpperCase(Locale.ROOT)))
                .isEqualTo(Wording.of("STATUT", "STATUTE"));
    }

    @Test
    void a_sentence_ends_with_one_full_stop_in_each_language() {
        assertThat(Wording.of("31 grudnia 2014 r.", "31 December 2014").stopped())
                .isEqualTo(Wording.of("31 grudnia 2014 r.", "31 December 2014."));
    }

    @Test
    void other_words_follow_language_by_language() {
        assertThat(Wording.of("statut", "statute").then(Wording.of(" gminy", " of the municipality")))
                .isEqualTo(Wording.of("statut gminy", "statute of the municipality"));
    }
}
