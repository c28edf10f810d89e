package pl.osl.model.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a value in the mapper of an application as strictly as by itself, whatever the mapper would let pass. */
public final class FormReader extends StdDeserializer<Object> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final boolean alone;

    /** A reader that does not know yet what to read; made by Jackson. */
    public FormReader() {
        this(Object.class, true);
    }

    private FormReader(Class<?> type, boolean alone) {
        super(type);
        this.alone = alone;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new FormReader(context.getContextualType().getRawClass(), property == null);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
            return Forms.OWN.read(CopiedTokens.of(in), handledType());
        } catch (IllegalArgumentException refusal) {
            throw JsonMappingException.from(in, refusal.getMessage(), refusal.getCause());
        }
    }

    /** Names of classes have no place in the form. */
    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(in, context);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context, Object changed) throws IOException {
        throw JsonMappingException.from(in, "no value changes after it was read; read a new one, as OslJson does");
    }

    /**
     * Reads no parts of a value among the fields of another.
     *
     * @throws IllegalArgumentException always
     */
    @Override
    public JsonDeserializer<Object> unwrappingDeserializer(NameTransformer names) {
        throw new IllegalArgumentException("@JsonUnwrapped would scatter a "
                + handledType().getSimpleName() + " among other fields; OslJson reads it in one piece");
    }

    /** A property of an application's own type may be null; a document that consists of null is refused. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
        try {
            return alone ? Forms.OWN.read("null", handledType()) : null;
        } catch (IllegalArgumentException refusal) {
            throw JsonMappingException.from(context, refusal.getMessage(), refusal.getCause());
        }
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return Boolean.FALSE;
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
