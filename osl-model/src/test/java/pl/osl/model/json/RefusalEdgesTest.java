package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.json.Refusals.faultsOf;
import static pl.osl.model.json.Refusals.refusal;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.fact.Fault;

/** Places and quotations in refusals where an off-by-one error is likely. */
class RefusalEdgesTest {

    @Test
    void a_repeated_field_in_a_later_element_is_reported_at_that_element() {
        assertThat(placesOf("'documents':[{'id':'c'},{'id':'d','title':'x','title':'y'}]"))
                .containsExactly("/documents/1/title");
    }

    @Test
    void a_part_that_cannot_be_built_never_shifts_the_places_of_others() {
        assertThat(placesOf("'documents':[null,{'id':'d'},{'id':'d'}]"))
                .contains("/documents/0")
                .isSubsetOf("/documents/0", "/documents/2/id");
    }

    @Test
    void a_constant_of_60_characters_is_quoted_in_full_and_a_longer_one_is_not() {
        String longest = "x".repeat(60);

        assertThat(told("'familiarisations':[{'form':'" + longest + "'}]")).contains("\"" + longest + "\"");
        assertThat(told("'familiarisations':[{'form':'" + longest + "x'}]")).contains("\"" + longest + "…\"");
    }

    @Test
    void a_day_of_24_characters_is_quoted_in_full_and_a_longer_one_is_not() {
        String longest = "x".repeat(24);

        assertThat(told("'familiarisations':[{'on':'" + longest + "'}]")).contains("\"" + longest + "\"");
        assertThat(told("'familiarisations':[{'on':'" + longest + "x'}]")).contains("\"" + longest + "…\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
    void a_byte_order_mark_reveals_utf_16_even_before_letters_without_a_zero_byte(String charset) {
        assertThat(refusal("Łą".getBytes(Charset.forName(charset))).faults())
                .extracting(Fault::toString)
                .containsExactly("the document is not written in UTF-8 (it looks like UTF-16 or UTF-32)");
    }

    private static List<String> placesOf(String members) {
        return faultsOf(members).stream().map(fault -> fault.place().toString()).toList();
    }

    private static String told(String members) {
        return faultsOf(members).get(0).toString();
    }
}
