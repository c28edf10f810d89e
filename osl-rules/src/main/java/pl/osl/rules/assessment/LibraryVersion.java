package pl.osl.rules.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version under which this library was built, which the build writes beside the classes. */
public final class LibraryVersion {

    private static final String FILE = "version.txt";

    private static final String CURRENT = read();

    private LibraryVersion() {}

    /** The version that {@link Origin#library} names in every assessment of this library. */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
