package pl.osl.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.util.Arrays;

/** Reads a constant by its name, and leaves whatever is none to the reader that would read it otherwise. */
final class ConstantReader extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient Enum<?>[] constants;
    private final transient Names names;

    ConstantReader(Enum<?>[] constants, JsonDeserializer<?> otherwise) {
        super(otherwise);
        this.constants = constants;
        this.names = new Names(Arrays.stream(constants).map(Enum::name).toList());
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> otherwise) {
        return new ConstantReader(constants, otherwise);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.hasToken(JsonToken.VALUE_STRING)) {
            char[] text = in.getTextCharacters();
            int start = in.getTextOffset();
            int number = names.find(text, start, start + in.getTextLength());
            if (number >= 0) {
                return constants[number];
            }
        }
        return super.deserialize(in, context);
    }
}
