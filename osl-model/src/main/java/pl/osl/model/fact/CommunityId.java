package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a community, unique inside its centre.
 *
 * @param value 1 to 100 characters without spaces at the ends and without control characters
 */
public record CommunityId(@JsonValue String value) {

    /** Checks the shape. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommunityId {
        Identifiers.check(value);
    }

    /** The id of this text. */
    public static CommunityId of(String value) {
        return new CommunityId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
