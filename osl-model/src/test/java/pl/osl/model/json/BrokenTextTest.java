package pl.osl.model.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.json.Refusals.fault;
import static pl.osl.model.json.Refusals.refusal;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.fact.Fault;

/** Texts that are not JSON, or not in UTF-8. */
class BrokenTextTest {

    private static final String GOOD = "{\"id\":\"gops-1\"}";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\t "})
    void an_empty_document_is_reported_as_empty(String json) {
        assertThat(refusal(json).faults()).containsExactly(Fault.here("dokument jest pusty", "the document is empty"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                              | ``",
                "{\"id                                          | ``",
                "{\"id\"                                        | /id",
                "{\"id\":                                       | /id",
                "{\"id\":\"a                                    | /id",
                "{\"id\":\"a\"                                  | /id",
                "{\"id\":\"a\",                                 | /id",
                "{\"id\":\"a\",\"documents\":[                  | /documents",
                "{\"id\":\"a\",\"documents\":[{\"id\":\"d\"},     | /documents/1",
                "{\"id\":\"a\",\"documents\":{\"atLeast\":[{    | /documents/atLeast/0",
                "{\"id\":\"a\",\"documents\":[{},{\"id\":\"d\"  | /documents/1/id",
                "[{\"id\":\"a\"}                                | /0",
            })
    void a_document_that_is_cut_off_is_said_to_break_off_and_where(String json, String pointer) {
        assertThat(refusal(json).faults())
                .containsExactly(
                        fault(pointer, "dokument urywa się przed swoim końcem", "the document ends too early"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " []", "\n{\"id\":\"gops-2\"}", "5", "\"x\"", "null"})
    void text_after_the_document_is_refused(String trailing) {
        assertThat(refusal(GOOD + trailing).faults())
                .containsExactly(Fault.here(
                        "po dokumencie jest dalszy tekst; po ostatnim nawiasie nie może być nic",
                        "further text follows the document; nothing may follow its last bracket"));
    }

    @Test
    void faults_of_the_document_are_reported_together_with_the_text_that_follows_it() {
        assertThat(refusal("{\"id\":5} {}").faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "/id: found a number; allowed: a text",
                        "further text follows the document; nothing may follow its last bracket");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "gops-1                         | ``    | 1",
                "{'id':'a'}                     | ``    | 2",
                "{id:\"a\"}                     | ``    | 2",
                "// x                           | ``    | 1",
                "{\"id\" \"a\"}                 | /id   | 7",
                "{\"id\":\"a\",}                | /id   | 11",
                "{\"id\":\"a\"}}                | ``    | 11",
                "{\"id\":\"a\"} x               | ``    | 12",
                "{\"id\":\"a\"],                | /id   | 10",
                "{\"id\":\"a\tb\"}              | /id   | 9",
            })
    void a_text_that_is_not_json_is_reported_with_its_line_and_column(String json, String pointer, int column) {
        assertThat(refusal(json).faults())
                .containsExactly(fault(
                        pointer,
                        "to nie jest JSON w wierszu 1, kolumnie " + column,
                        "this is not JSON at line 1, column " + column));
    }

    @Test
    void lines_are_counted_from_the_start_of_the_document() {
        assertThat(refusal("{\"id\": \"a\",\n \"documents\": [\n  {\"id\": d}]}")
                        .faults())
                .containsExactly(fault(
                        "/documents/0/id",
                        "to nie jest JSON w wierszu 3, kolumnie 10",
                        "this is not JSON at line 3, column 10"));
    }

    @Test
    void a_byte_order_mark_is_refused() {
        assertThat(refusal(("\uFEFF" + GOOD).getBytes(UTF_8)).faults())
                .containsExactly(Fault.here(
                        "dokument zaczyna się od znacznika BOM; ma zaczynać się od „{”",
                        "the document starts with a byte order mark; it must start with \"{\""));
    }

    @Test
    void a_document_in_utf_16_or_utf_32_is_refused_with_or_without_a_mark() {
        for (Charset charset : List.of(
                UTF_16,
                UTF_16LE,
                UTF_16BE,
                Charset.forName("x-UTF-16LE-BOM"),
                Charset.forName("UTF-32BE"),
                Charset.forName("UTF-32LE"))) {
            assertThat(refusal(GOOD.getBytes(charset)).faults())
                    .as(charset.name())
                    .containsExactly(Fault.here(
                            "dokument nie jest zapisany w UTF-8 (wygląda na UTF-16 lub UTF-32)",
                            "the document is not written in UTF-8 (it looks like UTF-16 or UTF-32)"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1250 | Gminny Ośródek „A” – ąćęłńśźż | windows-1250
            ISO-8859-2   | Gminny Ośródek ąćęłńśźż       | ISO-8859-2
            windows-1250 | Łódź                          | windows-1250
            windows-1250 | Ośrodek ÓŁ                    | windows-1250
            ISO-8859-2   | Górno                         | windows-1250, ISO-8859-2
            """)
    void a_polish_text_in_an_older_encoding_is_refused_at_its_position_and_the_encoding_told(
            String charset, String name, String told) {
        byte[] bytes = ("{\"id\":\"a\",\"name\":\"" + name + "\"}").getBytes(Charset.forName(charset));

        assertThat(refusal(bytes).faults())
                .containsExactly(fault(
                        "/name",
                        "tekst nie jest zapisany w UTF-8 (wygląda na " + told + "); plik ma być zapisany w UTF-8",
                        "the text is not written in UTF-8 (it looks like " + told
                                + "); the file must be saved as UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
    void a_text_in_another_older_encoding_is_refused_at_its_position(String charset) {
        byte[] bytes = "{\"id\":\"a\",\"name\":\"Straße\"}".getBytes(Charset.forName(charset));

        assertThat(refusal(bytes).faults())
                .containsExactly(fault("/name", "tekst nie jest zapisany w UTF-8", "the text is not written in UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1F8B0800", "504B0304"})
    void a_compressed_document_is_refused_as_such(String start) {
        assertThat(refusal(HexFormat.of().parseHex(start)).faults())
                .containsExactly(Fault.here(
                        "dokument jest skompresowany (gzip lub zip); trzeba go najpierw rozpakować",
                        "the document is compressed (gzip or zip); it has to be unpacked first"));
    }

    @Test
    void bytes_that_are_no_text_at_all_are_refused() {
        assertThat(refusal("\u00FF\u00FF\u00FF\u00FF".getBytes(ISO_8859_1)).faults())
                .containsExactly(Fault.here("tekst nie jest zapisany w UTF-8", "the text is not written in UTF-8"));
    }

    @Test
    void a_letter_that_is_cut_in_half_at_the_end_breaks_off() {
        byte[] whole = "{\"id\":\"ą".getBytes(UTF_8);

        assertThat(refusal(Arrays.copyOf(whole, whole.length - 1)).faults())
                .containsExactly(fault("/id", "dokument urywa się przed swoim końcem", "the document ends too early"));
    }
}
