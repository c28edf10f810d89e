package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.model.json.GeneratedInput.endless;
import static pl.osl.model.json.GeneratedInput.text;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;

class LinesTest {

    @Test
    void every_line_is_a_document() {
        assertThat(told("{\"id\":\"a\"}\n{\"id\":\"b\"}\n")).containsExactly("1 a", "2 b");
    }

    @Test
    void the_last_line_may_lack_its_line_break() {
        assertThat(told("{\"id\":\"a\"}\n{\"id\":\"b\"}")).containsExactly("1 a", "2 b");
    }

    @Test
    void an_empty_file_has_no_lines() {
        assertThat(told("")).isEmpty();
    }

    @Test
    void blank_lines_are_passed_over_but_counted() {
        assertThat(told("\n{\"id\":\"a\"}\n\n \t\r\n{\"id\":\"b\"}\n\n")).containsExactly("2 a", "5 b");
    }

    @Test
    void lines_may_end_as_on_windows() {
        assertThat(told("{\"id\":\"a\"}\r\n\r\n{\"id\":\"b\"}\r\n{\"id\":\"c\"}"))
                .containsExactly("1 a", "3 b", "4 c");
    }

    @Test
    void a_line_that_cannot_be_read_does_not_stop_the_rest() {
        assertThat(told("""
                {"id":"a"}
                {"id":"b"
                {"id":"c","id":"c"}
                {"id":"d"} {"id":"e"}
                {"id":"f"}
                """))
                .containsExactly(
                        "1 a",
                        "2 centres.jsonl:2: /id: the document ends too early",
                        "3 centres.jsonl:3: /id: the field \"id\" occurs more than once; it must occur once",
                        "4 centres.jsonl:4: further text follows the document; nothing may follow its last bracket",
                        "5 f");
    }

    @Test
    void a_text_that_is_not_json_is_reported_with_its_column_in_the_line() {
        assertThat(told("{\"id\":\"a\"}\n\n{\"id\":b}"))
                .containsExactly("1 a", "3 centres.jsonl:3: /id: this is not JSON at column 7");
    }

    @Test
    void a_byte_order_mark_refuses_the_first_line_alone() {
        assertThat(told("\uFEFF{\"id\":\"a\"}\n{\"id\":\"b\"}"))
                .containsExactly(
                        "1 centres.jsonl:1: the document starts with a byte order mark; it must start with \"{\"",
                        "2 b");
    }

    @Test
    void a_refused_line_reports_its_source_its_number_and_its_faults_in_both_languages() {
        Line<Centre> line = lines(text("\n{\"id\":5}")).findFirst().orElseThrow();
        UnreadableRecordException refusal = line.refusal().orElseThrow();

        assertThat(refusal.source()).isEqualTo("centres.jsonl");
        assertThat(refusal.line()).hasValue(2);
        assertThat(refusal.in(Language.POLISH)).isEqualTo("centres.jsonl:2: /id: jest liczba; dozwolone: tekst");
        assertThat(refusal).hasMessage("centres.jsonl:2: /id: found a number; allowed: a text");
        assertThatThrownBy(line::value).isSameAs(refusal);
    }

    @Test
    void bytes_that_come_one_by_one_are_the_same_lines() {
        assertThat(lines(GeneratedInput.trickling("{\"id\":\"ą\"}\r\n\n{\"id\":\"b\"}"))
                        .map(LinesTest::told))
                .containsExactly("1 ą", "3 b");
    }

    @Test
    void lines_are_read_only_as_they_are_asked_for() {
        assertThat(lines(endless("{\"id\":\"a\"}\n")).limit(3).map(LinesTest::told))
                .containsExactly("1 a", "2 a", "3 a");
    }

    @Test
    void lines_read_by_several_threads_are_the_same_in_the_same_order() {
        String many = ("{\"id\":\"a\"}\n".repeat(99) + "{\"id\":5}\n").repeat(30);

        assertThat(lines(text(many)).parallel().map(LinesTest::told).toList()).isEqualTo(told(many));
    }

    @Test
    void closing_the_lines_closes_the_input() {
        GeneratedInput in = GeneratedInput.of(text("{\"id\":\"a\"}\n"));

        try (Stream<Line<Centre>> lines = lines(in)) {
            assertThat(lines.findFirst()).isPresent();
            assertThat(in.isClosed()).isFalse();
        }

        assertThat(in.isClosed()).isTrue();
    }

    @Test
    void an_input_that_cannot_be_read_is_an_unchecked_io_exception_that_names_the_source() {
        InputStream broken = GeneratedInput.of(text("{\"id\":\"a\"}\n"), new BrokenInput());
        List<String> read = new ArrayList<>();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> lines(broken).forEach(line -> read.add(told(line))))
                .withMessage("centres.jsonl")
                .havingCause()
                .withMessage("cable cut");
        assertThat(read).containsExactly("1 a");
    }

    @Test
    void an_input_that_cannot_be_closed_is_an_unchecked_io_exception_that_names_the_source() {
        Stream<Line<Centre>> lines = lines(new BrokenInput());

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(lines::close)
                .withMessage("centres.jsonl")
                .havingCause()
                .withMessage("door stuck");
    }

    private static Stream<Line<Centre>> lines(InputStream in) {
        return OslJson.lines(in, "centres.jsonl", Centre.class);
    }

    private static List<String> told(String text) {
        return lines(text(text)).map(LinesTest::told).toList();
    }

    /** The number of the line with the id of the centre, or the reason why it could not be read. */
    private static String told(Line<Centre> line) {
        return line.number() + " "
                + line.refusal()
                        .map(Throwable::getMessage)
                        .orElseGet(() -> line.value().id().value());
    }
}
