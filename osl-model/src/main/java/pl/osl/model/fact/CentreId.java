package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a centre, unique among the centres that are assessed together.
 *
 * @param value 1 to 100 characters without spaces at the ends and without control characters
 */
public record CentreId(@JsonValue String value) {

    /** Checks the shape. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CentreId {
        Identifiers.check(value);
    }

    /** The id of this text. */
    public static CentreId of(String value) {
        return new CentreId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
