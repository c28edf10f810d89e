package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.FormWriter;

/**
 * The SHA-256 digest of a written form: equal values have equal digests, different values have different ones.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
@JsonSerialize(using = FormWriter.class)
@JsonDeserialize(using = FormReader.class)
public record Digest(@JsonValue String hex) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /** Refuses anything but 64 hexadecimal digits in lower case. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Digest {
        if (!SHAPE.matcher(hex).matches()) {
            throw new InvalidRecordException(List.of(Fault.here(
                    "skrót SHA-256 ma 64 cyfry szesnastkowe, małymi literami",
                    "a SHA-256 digest has 64 hexadecimal digits in lower case")));
        }
    }

    /** The digest of a text encoded as UTF-8. */
    public static Digest of(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return new Digest(HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hexadecimal digits. */
    @Override
    public String toString() {
        return hex;
    }
}
