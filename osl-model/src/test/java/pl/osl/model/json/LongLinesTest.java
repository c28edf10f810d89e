package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.osl.model.json.GeneratedInput.repeated;
import static pl.osl.model.json.GeneratedInput.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Fault;

/** Lines longer than the buffer, and lines longer than allowed. */
class LongLinesTest {

    private static final int CHUNK = 64 * 1024;
    private static final int SIXTEEN_MIB = 16 * 1024 * 1024;
    private static final String FIRST = "{\"id\":\"a\"}";
    private static final String SECOND = "{\"id\":\"b\"}";
    private static final Fault TOO_LONG = Fault.here(
            "dokument jest dłuższy niż dozwolone 16777216 bajtów",
            "the document is longer than the allowed 16777216 bytes");

    @ParameterizedTest
    @ValueSource(ints = {CHUNK - 2, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 5 * CHUNK + 17})
    void a_line_may_be_longer_than_the_buffer(int length) {
        assertThat(lines(padded(length), text("\n" + SECOND)))
                .extracting(Line::number, line -> line.value().id())
                .containsExactly(tuple(1, CentreId.of("a")), tuple(2, CentreId.of("b")));
    }

    @Test
    void nothing_of_a_long_line_is_lost_between_two_readings() {
        String name = "0123456789".repeat(9_000);

        assertThat(lines(text("{\"name\":\"" + name + "\",\"id\":\"a\"}\n" + SECOND))
                        .get(0)
                        .value()
                        .name())
                .contains(name);
    }

    @Test
    void a_line_may_be_16_mib_long() {
        assertThat(lines(padded(SIXTEEN_MIB), text("\n" + SECOND)))
                .extracting(line -> line.value().id().value())
                .containsExactly("a", "b");
    }

    @Test
    void a_line_that_is_one_byte_longer_is_refused_and_the_next_one_is_read() {
        List<Line<Centre>> lines = lines(padded(SIXTEEN_MIB + 1), text("\n" + SECOND));

        assertThat(lines).extracting(Line::number).containsExactly(1, 2);
        assertThat(lines.get(0).refusal().orElseThrow().faults()).containsExactly(TOO_LONG);
        assertThat(lines.get(0).refusal().orElseThrow())
                .hasMessage("centres.jsonl:1: the document is longer than the allowed 16777216 bytes");
        assertThat(lines.get(1).value().id()).isEqualTo(CentreId.of("b"));
    }

    @Test
    void a_much_longer_line_is_refused_as_well_even_as_the_last_one() {
        List<Line<Centre>> lines = lines(text(SECOND + "\n"), repeated('x', 3L * SIXTEEN_MIB));

        assertThat(lines).extracting(Line::number).containsExactly(1, 2);
        assertThat(lines.get(0).value().id()).isEqualTo(CentreId.of("b"));
        assertThat(lines.get(1).refusal().orElseThrow().faults()).containsExactly(TOO_LONG);
    }

    @Test
    void a_line_of_any_length_is_read_into_as_few_bytes_as_the_longest_allowed() {
        Set<byte[]> few = buffersFor(2L * SIXTEEN_MIB);
        Set<byte[]> many = buffersFor(16L * SIXTEEN_MIB);

        assertThat(many).hasSameSizeAs(few);
        assertThat(many).allMatch(buffer -> buffer.length <= SIXTEEN_MIB + 2);
    }

    /** The arrays into which a line of this length, and one behind it, are read. */
    private static Set<byte[]> buffersFor(long length) {
        Set<byte[]> buffers = Collections.newSetFromMap(new IdentityHashMap<>());
        InputStream in = new FilterInputStream(GeneratedInput.of(repeated('x', length), text("\n" + SECOND))) {
            @Override
            public int read(byte[] buffer, int from, int count) throws IOException {
                buffers.add(buffer);
                return super.read(buffer, from, count);
            }
        };
        assertThat(lines(in)).hasSize(2);
        return buffers;
    }

    private static InputStream padded(int length) {
        return GeneratedInput.of(text(FIRST), repeated(' ', length - FIRST.length()));
    }

    private static List<Line<Centre>> lines(InputStream... parts) {
        return OslJson.lines(GeneratedInput.of(parts), "centres.jsonl", Centre.class)
                .toList();
    }
}
