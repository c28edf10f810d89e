package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * The version of the written form of a document: a new minor version adds, a new major one changes.
 *
 * @param major at least 1
 * @param minor at least 0
 */
public record SchemaVersion(int major, int minor) {

    private static final int LONGEST = 20;

    /** The version that this library writes, and the only one it reads. */
    public static final SchemaVersion CURRENT = new SchemaVersion(1, 0);

    /**
     * The version written as {@code 1.0}.
     *
     * @throws InvalidRecordException if it is not the version that this library reads
     */
    @JsonCreator
    public static SchemaVersion parse(String text) {
        if (!text.equals(CURRENT.toString())) {
            String found = WhenText.shortened(text, LONGEST);
            throw new InvalidRecordException(List.of(Fault.here(
                    "dokument jest w wersji „" + found + "”; ta biblioteka czyta wersję " + CURRENT,
                    "the document is of version \"" + found + "\"; this library reads version " + CURRENT)));
        }
        return CURRENT;
    }

    /** Refuses a version that cannot be. */
    public SchemaVersion {
        if (major < 1 || minor < 0) {
            throw new IllegalArgumentException("a version is at least 1.0, but found " + major + "." + minor);
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return major + "." + minor;
    }
}
