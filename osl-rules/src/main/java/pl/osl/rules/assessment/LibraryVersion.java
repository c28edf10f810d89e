package pl.osl.rules.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version under which this library was built, which the build writes beside the classes. */
final class LibraryVersion {

    private static final String FILE = "version.txt";

    static final String CURRENT = read();

    private LibraryVersion() {}

    private static String read() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
