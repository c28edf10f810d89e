package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.FormWriter;

/**
 * Identifies a centre; unique among the centres assessed together.
 *
 * @param value 1 to 100 characters without leading or trailing spaces and without control characters
 */
@JsonSerialize(using = FormWriter.class)
@JsonDeserialize(using = FormReader.class)
public record CentreId(@JsonValue String value) {

    /** Refuses a text of any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CentreId {
        Identifiers.check(value);
    }

    /** The id with this text. */
    public static CentreId of(String value) {
        return new CentreId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
