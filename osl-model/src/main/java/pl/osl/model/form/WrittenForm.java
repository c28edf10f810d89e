package pl.osl.model.form;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** A value on its way out: Jackson 2 lets it write itself, Jackson 3 takes its text as it stands. */
final class WrittenForm implements JsonSerializable {

    private final Object value;

    WrittenForm(Object value) {
        this.value = value;
    }

    @JsonValue
    @JsonRawValue
    private String json() {
        return Forms.OWN.written(value);
    }

    @Override
    public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
        Forms.OWN.write(value, out);
    }

    /** Names no class: where one of these types is expected, it is known. */
    @Override
    public void serializeWithType(JsonGenerator out, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        Forms.OWN.write(value, out);
    }

    /** The JSON, which is what a mapper makes the key of a map. */
    @Override
    public String toString() {
        return json();
    }
}
