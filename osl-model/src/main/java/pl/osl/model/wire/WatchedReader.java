package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;

/** Lets the parser refuse a repeated key, for a reader that cannot detect it. */
final class WatchedReader extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    WatchedReader(JsonDeserializer<?> reader) {
        super(reader);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
        return new WatchedReader(reader);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        in.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        return super.deserialize(in, context);
    }
}
