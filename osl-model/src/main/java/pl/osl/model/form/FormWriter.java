package pl.osl.model.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes what is a single text or number, whatever the mapper of an application would make of that. */
public final class FormWriter extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    /** Made by Jackson. */
    public FormWriter() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        Forms.OWN.write(value, out);
    }

    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        WrittenForm.write(value, out, type);
    }
}
