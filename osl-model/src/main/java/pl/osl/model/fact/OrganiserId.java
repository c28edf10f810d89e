package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an organiser inside one centre; a pseudonym, never a name.
 *
 * @param value 1 to 100 characters without spaces at the ends and without control characters
 */
public record OrganiserId(@JsonValue String value) {

    /** Checks the shape. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganiserId {
        Identifiers.check(value);
    }

    /** The id of this text. */
    public static OrganiserId of(String value) {
        return new OrganiserId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
