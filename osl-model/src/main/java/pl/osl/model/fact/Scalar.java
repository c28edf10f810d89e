package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.osl.model.wire.Wire;

/**
 * A single value as it stands in JSON: a text, a number or a truth value.
 *
 * <p>Numbers are equal if they are worth the same: 3.50 is 3.5. Immutable and safe to share between threads.
 *
 * @param value a {@link String} of at most 100,000 characters, a {@link BigDecimal} of at most 20 characters when written
 *     out, or a {@link Boolean}
 */
public record Scalar(@JsonValue Object value) {

    /**
     * Refuses what is no such value.
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
                    "to nie jest tekst, liczba ani true lub false",
                    "this is neither a text nor a number nor true or false");
        }
    }

    /**
     * The form in JSON of a value, such as a constant, a day, an id or a number.
     *
     * @throws IllegalArgumentException if it is written otherwise than as a text, a number or a truth value, or too long
     */
    public static Scalar of(Object value) {
        JsonNode written = Wire.MAPPER.valueToTree(value);
        if (written.isNumber()) {
            return new Scalar(written.decimalValue());
        }
        if (written.isTextual()) {
            return new Scalar(written.textValue());
        }
        if (written.isBoolean()) {
            return new Scalar(written.booleanValue());
        }
        throw new IllegalArgumentException(
                value.getClass().getName() + " is not written as a text, a number or a truth value");
    }

    JsonNode node() {
        if (value instanceof BigDecimal number) {
            return JsonNodeFactory.instance.numberNode(number);
        }
        return value instanceof Boolean truth
                ? JsonNodeFactory.instance.booleanNode(truth)
                : JsonNodeFactory.instance.textNode((String) value);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        boolean shortEnough = Math.abs((long) shortest.scale()) <= Wire.LONGEST_NUMBER
                && shortest.toPlainString().length() <= Wire.LONGEST_NUMBER;
        if (!shortEnough) {
            throw refusal(
                    "liczba ma za wiele cyfr; dozwolone najwyżej " + Wire.LONGEST_NUMBER,
                    "the number has too many digits; allowed at most " + Wire.LONGEST_NUMBER);
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static void checkReadable(String text) {
        boolean readable = text.length() <= Wire.LONGEST_TEXT
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (!readable) {
            throw refusal(
                    "tekst ma ponad " + Wire.LONGEST_TEXT + " znaków albo zawiera połowę znaku",
                    "the text has more than " + Wire.LONGEST_TEXT + " characters or holds half a character");
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
