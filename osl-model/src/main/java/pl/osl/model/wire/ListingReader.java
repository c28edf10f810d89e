package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Listing;

/** Reads {@code [...]} as complete, {@code {"atLeast": [...]}} as partial and an absent field as unrecorded. */
final class ListingReader extends JsonDeserializer<Listing<?>> implements ContextualDeserializer {

    private final @Nullable JsonDeserializer<Object> element;

    ListingReader() {
        this(null);
    }

    private ListingReader(@Nullable JsonDeserializer<Object> element) {
        this.element = element;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType type = context.getContextualType().containedTypeOrUnknown(0);
        return new ListingReader(context.findContextualValueDeserializer(type, property));
    }

    @Override
    public Listing<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.hasToken(JsonToken.START_ARRAY)) {
            return Listing.of(elements(in, context));
        }
        if (!in.hasToken(JsonToken.START_OBJECT) || !Listing.AT_LEAST.equals(in.nextFieldName())) {
            return refuse(context);
        }
        in.nextToken();
        Listing<?> listing = Listing.atLeast(elements(in, context));
        return in.nextToken() == JsonToken.END_OBJECT ? listing : refuse(context);
    }

    private List<Object> elements(JsonParser in, DeserializationContext context) throws IOException {
        if (element == null) {
            throw new IllegalStateException("a listing is read only as a field of an object");
        }
        if (!in.hasToken(JsonToken.START_ARRAY)) {
            refuse(context);
        }
        if (in.nextToken() == JsonToken.END_ARRAY) {
            return List.of();
        }
        Object first = element(element, in, context);
        if (in.nextToken() == JsonToken.END_ARRAY) {
            return List.of(first); // the most usual length, and no list that grows
        }
        List<Object> elements = new ArrayList<>();
        elements.add(first);
        do {
            elements.add(element(element, in, context));
        } while (in.nextToken() != JsonToken.END_ARRAY);
        return elements;
    }

    private static Object element(JsonDeserializer<Object> reader, JsonParser in, DeserializationContext context)
            throws IOException {
        return in.hasToken(JsonToken.VALUE_NULL) ? refuse(context) : reader.deserialize(in, context);
    }

    private static Listing<?> refuse(DeserializationContext context) throws JsonMappingException {
        return context.reportInputMismatch(Listing.class, "neither a list nor an object with a list in atLeast");
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Listing.unrecorded();
    }
}
