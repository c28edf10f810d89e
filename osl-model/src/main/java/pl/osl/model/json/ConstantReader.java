package pl.osl.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads a constant by its exact name; the reader that Jackson has would pass over spaces around it. */
final class ConstantReader extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> constants = new HashMap<>();

    private ConstantReader(JavaType type) {
        super(type);
        for (Object constant : type.getRawClass().getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(_valueClass, in);
        }
        Object constant = constants.get(in.getText());
        return constant == null
                ? context.handleWeirdStringValue(_valueClass, in.getText(), "no such constant")
                : constant;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    /** Has every type of constants read so. */
    static final class Everywhere extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
            return new ConstantReader(type);
        }
    }
}
