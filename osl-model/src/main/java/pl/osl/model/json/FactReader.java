package pl.osl.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Fact;

/** Reads a value as known, {@code null} as none and an absent field as unrecorded. */
final class FactReader extends JsonDeserializer<Fact<?>> implements ContextualDeserializer {

    private final @Nullable JsonDeserializer<Object> value;

    FactReader() {
        this(null);
    }

    private FactReader(@Nullable JsonDeserializer<Object> value) {
        this.value = value;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType type = context.getContextualType().containedTypeOrUnknown(0);
        return new FactReader(context.findContextualValueDeserializer(type, property));
    }

    @Override
    public Fact<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (value == null) {
            throw new IllegalStateException("a fact is read only as a field of something");
        }
        return Fact.known(value.deserialize(in, context));
    }

    @Override
    public Fact<?> getNullValue(DeserializationContext context) {
        return Fact.none();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Fact.unrecorded();
    }
}
