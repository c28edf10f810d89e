package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static pl.osl.model.json.GeneratedInput.endless;
import static pl.osl.model.json.GeneratedInput.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;

class LinesReadAheadTest {

    private static final ExecutorService READERS = Executors.newFixedThreadPool(2);

    private static final Executor NEVER_READING = batch -> {};

    private static final Executor OUT_OF_MEMORY = batch -> {
        throw new OutOfMemoryError("in a reader");
    };

    @AfterAll
    static void close() {
        READERS.shutdown();
    }

    @Test
    void lines_read_ahead_are_those_read_one_after_the_other() {
        String lines = IntStream.range(0, 5_000)
                .mapToObj(
                        i -> i % 7 == 0 ? "{\"id\":" + i : "{\"id\":\"c" + i + "\",\"name\":\"" + "x".repeat(i) + "\"}")
                .collect(Collectors.joining("\n"));
        try (Stream<Line<Centre>> one = OslJson.lines(text(lines), "in", Centre.class);
                Stream<Line<Centre>> ahead = OslJson.lines(text(lines), "in", Centre.class, READERS, 4)) {
            assertThat(ahead.map(LinesReadAheadTest::told).toList())
                    .isEqualTo(one.map(LinesReadAheadTest::told).toList());
        }
    }

    @Test
    void an_input_that_breaks_off_gives_the_lines_before_it_first() {
        InputStream in = new SequenceInputStream(text("{\"id\":\"a\"}\n{\"id\":\"b\"}\n"), new Broken());
        List<String> told = new ArrayList<>();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> lines(in, READERS).forEach(line -> told.add(told(line))))
                .withMessage("in");
        assertThat(told).containsExactly("1 a", "2 b");
    }

    @Test
    void no_more_is_read_than_the_batches_allowed() {
        Counted in = new Counted(endless("{\"id\":\"a\"}\n"));
        Iterator<Line<Centre>> lines = lines(in, READERS).iterator();
        for (int i = 0; i < 100_000; i++) {
            lines.next();
        }
        assertThat(in.read).isLessThan(100_000 * 11 + 4 * 256 * 1024 + 256 * 1024);
    }

    @Test
    void a_stream_that_is_asked_to_run_in_parallel_is_not_split() {
        try (Stream<Line<Centre>> lines = OslJson.lines(endless("{\"id\":\"a\"}\n"), "in", Centre.class)) {
            assertThat(lines.parallel().spliterator().trySplit()).isNull();
        }
    }

    @Test
    void an_error_of_the_executor_is_thrown_to_whoever_takes_the_lines() {
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> lines(text("{\"id\":\"a\"}"), OUT_OF_MEMORY).toList());
    }

    @Test
    void closing_the_lines_closes_the_input() {
        GeneratedInput in = GeneratedInput.of(endless("{\"id\":\"a\"}\n"));
        lines(in, READERS).close();
        assertThat(in.isClosed()).isTrue();
    }

    @Test
    void at_least_one_batch_is_read_ahead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OslJson.lines(text(""), "in", Centre.class, NEVER_READING, 0))
                .withMessage("at least 1 batch has to be read ahead, not 0");
    }

    @Test
    void an_input_that_gives_nothing_for_the_moment_is_read_on() {
        try (Stream<Line<Centre>> lines =
                OslJson.lines(new Hesitant(text("{\"id\":\"a\"}\n{\"id\":\"b\"}")), "in", Centre.class)) {
            assertThat(lines.map(LinesReadAheadTest::told)).containsExactly("1 a", "2 b");
        }
    }

    private static Stream<Line<Centre>> lines(InputStream in, Executor readers) {
        return OslJson.lines(in, "in", Centre.class, readers, 4);
    }

    private static String told(Line<Centre> line) {
        return line.number() + " "
                + line.refusal()
                        .map(refusal -> refusal.in(Language.ENGLISH))
                        .orElseGet(() -> line.value().id().toString());
    }

    /** Fails at once. */
    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("broken off");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    }

    /** Counts what was read of it. */
    private static final class Counted extends InputStream {

        private final InputStream in;
        private long read;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            read++;
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int given = in.read(into, from, length);
            read += given;
            return given;
        }
    }

    /** Gives nothing at each reading of several bytes, and one byte where one is asked for. */
    private static final class Hesitant extends InputStream {

        private final InputStream in;

        Hesitant(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return 0;
        }
    }
}
