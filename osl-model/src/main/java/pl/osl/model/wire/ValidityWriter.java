package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import pl.osl.model.fact.Validity;

/** Writes the recorded parts of a validity, and leaves out an unrecorded validity. */
final class ValidityWriter extends StdSerializer<Validity> {

    private static final long serialVersionUID = 1L;

    ValidityWriter() {
        super(Validity.class, false);
    }

    @Override
    public void serialize(Validity validity, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject();
        if (!validity.from().isUnrecorded()) {
            provider.defaultSerializeField("from", validity.from(), out);
        }
        if (!validity.until().isUnrecorded()) {
            provider.defaultSerializeField("until", validity.until(), out);
        }
        out.writeEndObject();
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Validity validity) {
        return !validity.isRecorded();
    }
}
