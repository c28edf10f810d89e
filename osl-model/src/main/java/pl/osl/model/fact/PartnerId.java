package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a partner, unique inside its centre.
 *
 * @param value 1 to 100 characters without spaces at the ends and without control characters
 */
public record PartnerId(@JsonValue String value) {

    /** Checks the shape. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartnerId {
        Identifiers.check(value);
    }

    /** The id of this text. */
    public static PartnerId of(String value) {
        return new PartnerId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
