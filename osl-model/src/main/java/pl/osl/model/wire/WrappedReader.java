package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Fact;

/** Reads a value into a wrapper that distinguishes a value, {@code null} and an absent field. */
final class WrappedReader<W> extends JsonDeserializer<W> implements ContextualDeserializer {

    private final Function<Object, W> wrap;
    private final @Nullable W ofNull;
    private final W ofAbsent;
    private final @Nullable JsonDeserializer<Object> content;

    private WrappedReader(
            Function<Object, W> wrap, @Nullable W ofNull, W ofAbsent, @Nullable JsonDeserializer<Object> content) {
        this.wrap = wrap;
        this.ofNull = ofNull;
        this.ofAbsent = ofAbsent;
        this.content = content;
    }

    /** A reader of facts, for which {@code null} is none. */
    static JsonDeserializer<Fact<?>> ofFacts() {
        return new WrappedReader<Fact<?>>(Fact::known, Fact.none(), Fact.unrecorded(), null);
    }

    /** A reader of optional values, which refuses {@code null}. */
    static JsonDeserializer<Optional<?>> ofOptionals() {
        return new WrappedReader<Optional<?>>(Optional::of, null, Optional.empty(), null);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType type = context.getContextualType().containedTypeOrUnknown(0);
        return new WrappedReader<>(wrap, ofNull, ofAbsent, context.findContextualValueDeserializer(type, property));
    }

    @Override
    public W deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (content == null) {
            throw new IllegalStateException("a wrapped value is read only as a field of an object");
        }
        Object value = content.deserialize(in, context);
        return value == null ? getNullValue(context) : wrap.apply(value);
    }

    @Override
    public W getNullValue(DeserializationContext context) throws JsonMappingException {
        return ofNull == null ? context.reportInputMismatch(this, "null is not allowed here") : ofNull;
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return ofAbsent;
    }
}
