package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;

/** Reads a value written as one text or one number, and refuses an object made of its parts. */
final class SingleReader extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    SingleReader(JsonDeserializer<?> reader) {
        super(reader);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
        return new SingleReader(reader);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return in.hasToken(JsonToken.START_OBJECT)
                ? context.handleUnexpectedToken(handledType(), in)
                : super.deserialize(in, context);
    }
}
