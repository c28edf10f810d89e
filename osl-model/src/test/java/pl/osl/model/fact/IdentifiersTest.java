package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form required of the ids of centres, documents, organisers, rules and stages. */
class IdentifiersTest {

    private static final String HUNDRED = "x".repeat(100);

    private static final List<Function<String, Object>> IDS =
            List.of(CentreId::of, DocumentId::of, OrganiserId::of, RuleId::of, StageId::of);

    @ParameterizedTest
    @ValueSource(strings = {"a", "OSL-16", "statut 2012", "Łąka/7~a", "-", "0"})
    void an_id_is_written_as_the_text_that_it_is(String text) {
        assertThat(IDS).allSatisfy(id -> assertThat(id.apply(text)).hasToString(text));
    }

    @Test
    void an_id_may_have_100_characters() {
        assertThat(IDS).allSatisfy(id -> assertThat(id.apply(HUNDRED)).hasToString(HUNDRED));
    }

    @Test
    void an_id_of_101_characters_is_refused() {
        assertThat(IDS).allSatisfy(id -> refuses(id, HUNDRED + "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a\t", "\na", "a\u0000b", "a\nb", "a\u007Fb", "a\u0085b"})
    void an_id_that_is_empty_padded_or_has_control_characters_is_refused(String text) {
        assertThat(IDS).allSatisfy(id -> refuses(id, text));
    }

    @Test
    void ids_are_equal_if_their_texts_are() {
        assertThat(DocumentId.of("a")).isEqualTo(DocumentId.of("a")).isNotEqualTo(DocumentId.of("A"));
    }

    private static void refuses(Function<String, Object> id, String text) {
        assertThat(catchThrowableOfType(InvalidRecordException.class, () -> id.apply(text))
                        .faults())
                .containsExactly(
                        Fault.here(
                                "identyfikator ma od 1 do 100 znaków, bez spacji na końcach i bez znaków sterujących",
                                "an id must have 1 to 100 characters, no leading or trailing spaces and no control characters"));
    }
}
