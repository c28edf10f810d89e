package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.function.Function;

/** Reads a value from a text only. */
final class TextReader<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<? super CharSequence, T> parse;

    TextReader(Class<T> type, Function<? super CharSequence, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked") // the handler for a wrong token never returns another type
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(_valueClass, in);
        }
        return parse.apply(new Characters(in.getTextCharacters(), in.getTextOffset(), in.getTextLength()));
    }
}
