package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.FormWriter;

/**
 * Identifies a rule of a standard; stable, and never reused for another rule.
 *
 * @param value 1 to 100 characters without leading or trailing spaces and without control characters
 */
@JsonSerialize(using = FormWriter.class)
@JsonDeserialize(using = FormReader.class)
public record RuleId(@JsonValue String value) {

    /** Refuses a text of any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleId {
        Identifiers.check(value);
    }

    /** The id with this text. */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
