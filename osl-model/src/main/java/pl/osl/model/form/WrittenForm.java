package pl.osl.model.form;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
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

    @Override
    public void serializeWithType(JsonGenerator out, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        write(value, out, type);
    }

    /** Names no class: where one of these types is expected, it is known. A name that an application gave would be lost. */
    static void write(Object value, JsonGenerator out, TypeSerializer type) throws IOException {
        JsonTypeInfo.Id names = type.getTypeIdResolver().getMechanism();
        if (names != JsonTypeInfo.Id.CLASS && names != JsonTypeInfo.Id.MINIMAL_CLASS) {
            throw JsonMappingException.from(
                    out,
                    "the type id of @JsonTypeInfo has no place in a "
                            + value.getClass().getSimpleName()
                            + " as OslJson writes it; give the field a type of its own that holds both");
        }
        Forms.OWN.write(value, out);
    }

    /** The JSON, which is what a mapper makes the key of a map. */
    @Override
    public String toString() {
        return json();
    }
}
