package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a stage of a standard.
 *
 * @param value 1 to 100 characters without spaces at the ends and without control characters
 */
public record StageId(@JsonValue String value) {

    /** Checks the shape. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StageId {
        Identifiers.check(value);
    }

    /** The id of this text. */
    public static StageId of(String value) {
        return new StageId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
