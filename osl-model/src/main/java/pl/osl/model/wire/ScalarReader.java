package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import pl.osl.model.fact.Scalar;

/** Reads a text, a number exactly as written, or a truth value. */
final class ScalarReader extends StdDeserializer<Scalar> {

    private static final long serialVersionUID = 1L;

    ScalarReader() {
        super(Scalar.class);
    }

    @Override
    public Scalar deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return switch (in.currentToken()) {
            case VALUE_STRING -> new Scalar(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(in.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(in.getBooleanValue());
            default -> (Scalar) context.handleUnexpectedToken(_valueClass, in);
        };
    }
}
