package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a document inside one centre.
 *
 * @param value 1 to 100 characters without spaces at the ends and without control characters
 */
public record DocumentId(@JsonValue String value) {

    /** Checks the shape. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {
        Identifiers.check(value);
    }

    /** The id of this text. */
    public static DocumentId of(String value) {
        return new DocumentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
