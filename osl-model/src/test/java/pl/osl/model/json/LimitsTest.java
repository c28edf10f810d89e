package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.model.json.GeneratedInput.repeated;
import static pl.osl.model.json.GeneratedInput.text;
import static pl.osl.model.json.Refusals.centre;
import static pl.osl.model.json.Refusals.refusal;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Place;

/** How large a document may be, as a whole and in its parts. */
class LimitsTest {

    private static final String GOOD = "{\"id\":\"gops-1\"}";
    private static final int SIXTEEN_MIB = 16 * 1024 * 1024;

    @Test
    void a_document_may_be_16_mib_long() throws IOException {
        InputStream longest = GeneratedInput.of(text(GOOD), repeated(' ', SIXTEEN_MIB - GOOD.length()));

        assertThat(OslJson.read(longest, "centre.json", Centre.class).id()).isEqualTo(CentreId.of("gops-1"));
    }

    @Test
    void a_document_that_is_one_byte_longer_is_refused() {
        InputStream tooLong = GeneratedInput.of(text(GOOD), repeated(' ', SIXTEEN_MIB - GOOD.length() + 1));

        assertThat(refusal(tooLong).faults()).containsExactly(tooLong());
    }

    @Test
    void of_a_document_without_an_end_no_more_is_read_than_it_takes_to_refuse_it() {
        assertThat(refusal(repeated('[', Long.MAX_VALUE)).faults()).containsExactly(tooLong());
    }

    @Test
    void nesting_may_be_100_deep() {
        assertThat(refusal(centre("'x':" + nested(99))).faults())
                .extracting(fault -> fault.place().toString())
                .containsExactly("/x");
    }

    @Test
    void deeper_nesting_is_refused() {
        assertThat(refusal(centre("'x':" + nested(100))).faults()).containsExactly(limit("/x" + "/0".repeat(99)));
    }

    @Test
    void nesting_that_would_exhaust_the_stack_is_refused() {
        assertThat(refusal(GeneratedInput.of(text("{\"id\":"), repeated('[', 1_000_000)))
                        .faults())
                .containsExactly(limit("/id" + "/0".repeat(99)));
    }

    @Test
    void a_text_may_have_100_000_characters() {
        String longest = "x".repeat(100_000);

        assertThat(OslJson.read(centre("'name':'" + longest + "'"), Centre.class)
                        .name())
                .contains(longest);
    }

    @Test
    void a_longer_text_is_refused() {
        assertThat(refusal(centre("'name':'" + "x".repeat(100_001) + "'")).faults())
                .containsExactly(limit("/name"));
    }

    @Test
    void a_field_name_may_have_200_characters() {
        String name = "x".repeat(200);

        assertThat(refusal(centre("'" + name + "':1")).faults())
                .extracting(fault -> fault.place().toString())
                .containsExactly("/" + name);
    }

    @Test
    void a_longer_field_name_is_refused() {
        assertThat(refusal(centre("'" + "x".repeat(201) + "':1")).faults())
                .extracting(Fault::wording)
                .containsExactly(limit("").wording());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'staff':123456789012345678901", "'staff':1.23456789012345678901"})
    void a_number_of_more_than_20_digits_is_refused(String member) {
        assertThat(refusal(centre("'familiarisations':[{" + member + "}]")).faults())
                .containsExactly(limit("/familiarisations/0/staff"));
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static Fault tooLong() {
        return Fault.here(
                "dokument jest dłuższy niż dozwolone 16777216 bajtów",
                "the document is longer than the allowed 16777216 bytes");
    }

    private static Fault limit(String pointer) {
        return Fault.at(
                Place.parse(pointer),
                "przekroczono ograniczenie: zagnieżdżenie do 100, tekst do 100000 znaków, nazwa pola do 200, liczba do"
                        + " 20 cyfr",
                "a limit is exceeded: nesting up to 100, a text up to 100000 characters, a field name up to 200, a"
                        + " number up to 20 digits");
    }

    @Test
    void a_document_full_of_faults_is_not_searched_to_its_end() {
        String faulty = "5,".repeat(5000) + "5";

        assertThatThrownBy(() -> OslJson.read("{\"id\":\"c\",\"documents\":[" + faulty + "]}", Centre.class))
                .isInstanceOfSatisfying(
                        UnreadableRecordException.class,
                        refusal -> assertThat(refusal.faults())
                                .hasSize(101)
                                .last()
                                .hasToString("no further faults were searched for"));
    }
}
