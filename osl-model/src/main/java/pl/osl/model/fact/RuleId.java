package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a rule of a standard; stable, and never used again for another rule.
 *
 * @param value 1 to 100 characters without spaces at the ends and without control characters
 */
public record RuleId(@JsonValue String value) {

    /** Checks the shape. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleId {
        Identifiers.check(value);
    }

    /** The id of this text. */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
