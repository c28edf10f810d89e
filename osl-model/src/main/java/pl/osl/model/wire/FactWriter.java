package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import pl.osl.model.fact.Fact;

/** Writes none as {@code null} and leaves an unrecorded fact out. */
final class FactWriter extends StdSerializer<Fact<?>> {

    private static final long serialVersionUID = 1L;

    FactWriter() {
        super(Fact.class, false);
    }

    @Override
    public void serialize(Fact<?> fact, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (fact.isKnown()) {
            provider.defaultSerializeValue(fact.value(), out);
        } else {
            out.writeNull();
        }
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Fact<?> fact) {
        return fact.isUnrecorded();
    }
}
