package pl.osl.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Wording;

/** Bytes to another stream; it remembers the first failure, which a {@link java.io.PrintStream} hides. */
final class CheckedOutput extends OutputStream {

    private final OutputStream to;
    private @Nullable IOException lost;

    CheckedOutput(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
        attempt(() -> to.write(one));
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        attempt(() -> to.write(bytes, from, count));
    }

    @Override
    public void flush() throws IOException {
        attempt(to::flush);
    }

    /** Whether something was not written that somebody waits for. */
    Optional<Wording> lost() {
        return Optional.ofNullable(lost)
                .map(failure -> String.valueOf(failure.getMessage()))
                .filter(message -> !isClosedPipe(message))
                .map(message -> Wording.of("nie udało się zapisać odpowiedzi: ", "the answer could not be written: ")
                        .then(Wording.same(message)));
    }

    /** Whether the reader has seen enough, as {@code head} does; the systems tell it by their message alone. */
    private static boolean isClosedPipe(String message) {
        String small = message.toLowerCase(Locale.ROOT);
        return Stream.of("pipe", "potok").anyMatch(small::contains);
    }

    private void attempt(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException failure) {
            lost = lost == null ? failure : lost;
            throw failure;
        }
    }

    /** Something that writes. */
    private interface Writing {

        void run() throws IOException;
    }
}
