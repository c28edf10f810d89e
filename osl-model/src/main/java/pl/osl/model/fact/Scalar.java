package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.FormWriter;

/**
 * A single value as written in JSON: a text, a number or a truth value.
 *
 * <p>Numbers are equal if their values are: 3.50 is 3.5. Immutable and safe to share between threads.
 *
 * @param value a {@link String} of at most 100,000 characters, a {@link BigDecimal} of at most 20 characters in plain
 *     notation, or a {@link Boolean}
 */
@JsonSerialize(using = FormWriter.class)
@JsonDeserialize(using = FormReader.class)
public record Scalar(@JsonValue Object value) {

    /** Upper limit on the characters of a number in plain notation. */
    public static final int LONGEST_NUMBER = 20;

    /**
     * Refuses a value of another type or beyond these limits.
     *
     * @throws InvalidRecordException if it is refused
     */
    public Scalar {
        if (value instanceof BigDecimal number) {
            value = plain(number);
        } else if (value instanceof String text) {
            checkReadable(text);
        } else if (!(value instanceof Boolean)) {
            throw refusal(
                    "to nie jest tekst, liczba ani true lub false", "this is not a text, a number, true or false");
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        boolean shortEnough = Math.abs((long) shortest.scale()) <= LONGEST_NUMBER
                && shortest.toPlainString().length() <= LONGEST_NUMBER;
        if (!shortEnough) {
            throw refusal(
                    "liczba ma za wiele cyfr; dozwolone najwyżej " + LONGEST_NUMBER,
                    "the number has too many digits; at most " + LONGEST_NUMBER + " are allowed");
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static void checkReadable(String text) {
        boolean readable = text.length() <= Faults.LONGEST_TEXT
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (!readable) {
            throw refusal(
                    "tekst ma ponad " + Faults.LONGEST_TEXT + " znaków albo zawiera połowę znaku",
                    "the text has more than " + Faults.LONGEST_TEXT + " characters or contains half a character");
        }
    }

    private static InvalidRecordException refusal(String polish, String english) {
        return new InvalidRecordException(List.of(Fault.here(polish, english)));
    }

    /** The value as text. */
    @Override
    public String toString() {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
