package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "foo;  /foo",
                "``;   /",
                "a/b;  /a~1b",
                "m~n;  /m~0n",
                "~1;   /~01",
                "~/;   /~0~1",
                "c%d;  /c%d",
                "e^f;  /e^f",
                "g|h;  /g|h",
                "i\\j; /i\\j",
                "k\"l; /k\"l",
                "` `;  `/ `",
                "żółć; /żółć",
            })
    void a_field_is_written_as_rfc_6901_escapes_it(String field, String pointer) {
        assertThat(Place.root().child(field)).hasToString(pointer);
        assertThat(Place.parse(pointer)).isEqualTo(Place.root().child(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "/documents",
                "/documents/0/kind",
                "/documents/-",
                "/documents/atLeast/12",
                "/a~1b/m~0n",
                "/a//b",
                "/a/"
            })
    void a_pointer_is_written_as_it_was_read(String pointer) {
        assertThat(Place.parse(pointer)).hasToString(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "documents/0", "#/documents", " /documents"})
    void a_text_that_does_not_start_with_a_slash_is_no_pointer(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.parse(text))
                .withMessage("a JSON pointer must be empty or start with \"/\", but found: " + text);
    }

    @Test
    void the_root_is_the_empty_pointer() {
        assertThat(Place.root()).hasToString("").isEqualTo(Place.parse(""));
    }

    @Test
    void an_element_is_counted_from_0_and_equals_the_pointer_that_names_it() {
        Place built = Place.root().child("documents").child(0).child("kind");

        assertThat(built).hasToString("/documents/0/kind").isEqualTo(Place.parse("/documents/0/kind"));
        assertThat(built).hasSameHashCodeAs(Place.parse("/documents/0/kind"));
    }

    @Test
    void places_with_different_pointers_are_different() {
        assertThat(Place.parse("/a/0")).isNotEqualTo(Place.parse("/a/1"));
        assertThat(Place.parse("/a")).isNotEqualTo(Place.parse("/a/"));
        assertThat(Place.root().child("a/b")).isNotEqualTo(Place.parse("/a/b"));
    }

    @Test
    void a_further_element_goes_to_the_dash() {
        assertThat(Place.root().child("documents").further()).hasToString("/documents/-");
    }

    @Test
    void the_parent_is_one_step_further_out() {
        assertThat(Place.parse("/documents/0/kind").parent()).hasToString("/documents/0");
        assertThat(Place.parse("/documents/0").parent()).hasToString("/documents");
        assertThat(Place.parse("/documents").parent()).isEqualTo(Place.root());
        assertThat(Place.parse("/a~1b").parent()).isEqualTo(Place.root());
    }

    @Test
    void the_root_lies_in_itself() {
        assertThat(Place.root().parent()).isEqualTo(Place.root());
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "/until,    /provisions/0/validity, /provisions/0/validity/until",
                "/a/0,      /b/1,                   /b/1/a/0",
                "'',        /b/1,                   /b/1",
                "/a/0,      '',                     /a/0",
                "/m~0n,     /a~1b,                  /a~1b/m~0n",
                "'',        '',                     ''",
            })
    void seen_from_outside_a_place_lies_behind_its_document(String inner, String outer, String seen) {
        assertThat(Place.parse(inner).within(Place.parse(outer))).hasToString(seen);
    }

    @Test
    void further_elements_are_distinguished_by_their_numbers() {
        Place documents = Place.parse("/documents");

        assertThat(documents.further(1)).hasToString("/documents/-1").isEqualTo(documents.child("-1"));
        assertThat(documents.further(999_999_999)).hasToString("/documents/-999999999");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_000_000})
    void the_number_of_a_further_element_has_at_most_nine_digits(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.root().further(number))
                .withMessage("further elements are numbered from 1 to 999999999, but found " + number);
    }
}
