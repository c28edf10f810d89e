package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.FormWriter;

/**
 * The version of the written form of a document: a new minor version only adds, a new major one may change anything.
 *
 * @param major at least 1
 * @param minor at least 0
 */
@JsonSerialize(using = FormWriter.class)
@JsonDeserialize(using = FormReader.class)
public record SchemaVersion(int major, int minor) implements Serializable {

    private static final int LONGEST = 20;
    private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]{0,8}\\.(0|[1-9][0-9]{0,8})");

    /** The version that this library writes; it reads this one and earlier minor versions. */
    public static final SchemaVersion CURRENT = new SchemaVersion(1, 0);

    /**
     * The version that a document of version {@code text} has once read, always {@link #CURRENT}.
     *
     * @throws InvalidRecordException if the text is not a version, or not one that this library reads
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SchemaVersion parse(String text) {
        SchemaVersion version = named(text).orElseThrow(() -> noVersion(WhenText.shortened(text, LONGEST)));
        if (version.isNewerMinor()) {
            throw newer(version);
        }
        if (version.major != CURRENT.major) {
            throw another(version);
        }
        return CURRENT;
    }

    /** The version named by a text, whether or not this library reads it; empty if the text is not a version. */
    public static Optional<SchemaVersion> named(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        int dot = text.indexOf('.');
        return Optional.of(
                new SchemaVersion(Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1))));
    }

    /** Refuses a version below 1.0. */
    public SchemaVersion {
        if (major < 1 || minor < 0) {
            throw new IllegalArgumentException("a version must be at least 1.0, but found " + major + "." + minor);
        }
    }

    /** Whether this version only adds to the current one, so that everything this library knows keeps its meaning. */
    public boolean isNewerMinor() {
        return major == CURRENT.major && minor > CURRENT.minor;
    }

    private static InvalidRecordException noVersion(String found) {
        return refusal(
                "„" + found + "” nie jest wersją; dozwolone: " + CURRENT,
                "\"" + found + "\" is not a version; allowed: " + CURRENT);
    }

    private static InvalidRecordException newer(SchemaVersion version) {
        return refusal(
                "dokument jest w nowszej wersji " + version + "; ta biblioteka zna wersję " + CURRENT
                        + " i przeczyta go tylko na życzenie (OslJson.readTolerantly), podając, czego nie zrozumiała",
                "the document has the newer version " + version + "; this library knows version " + CURRENT
                        + " and reads it only on request (OslJson.readTolerantly), reporting what it did not understand");
    }

    private static InvalidRecordException another(SchemaVersion version) {
        return refusal(
                "dokument jest w wersji " + version + "; ta biblioteka czyta wersję " + CURRENT,
                "the document has version " + version + "; this library reads version " + CURRENT);
    }

    private static InvalidRecordException refusal(String polish, String english) {
        return new InvalidRecordException(List.of(Fault.here(polish, english)));
    }

    @Override
    @JsonValue
    public String toString() {
        return major + "." + minor;
    }
}
