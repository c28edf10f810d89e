package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Arrays;

/** Reads a constant by its exact name; Jackson's own reader would ignore spaces around it. */
final class ConstantReader extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Enum<?>[] constants;
    private final transient Names names;

    ConstantReader(JavaType type) {
        super(type);
        this.constants = (Enum<?>[]) type.getRawClass().getEnumConstants();
        this.names = new Names(Arrays.stream(constants).map(Enum::name).toList());
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(_valueClass, in);
        }
        int start = in.getTextOffset();
        int number = names.find(in.getTextCharacters(), start, start + in.getTextLength());
        return number < 0
                ? context.handleWeirdStringValue(_valueClass, in.getText(), "no such constant")
                : constants[number];
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
