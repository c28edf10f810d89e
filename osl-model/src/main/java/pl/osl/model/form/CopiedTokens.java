package pl.osl.model.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;

/** The text of what a parser comes to, with each number as it stands and each repeated key. */
final class CopiedTokens {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Half a character stands in JSON only escaped; no text of ours is one. */
    private static final int LAST_WHOLE_CHARACTER = Character.MIN_SURROGATE - 1;

    private CopiedTokens() {}

    /** Takes the value at which the parser stands, or of an object whose first field was taken as a type id, the rest. */
    static String of(JsonParser in) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.setHighestNonEscapedChar(LAST_WHOLE_CHARACTER);
            JsonToken first = in.currentToken();
            boolean isBegun = first == JsonToken.FIELD_NAME || first == JsonToken.END_OBJECT;
            if (isBegun) {
                out.writeStartObject();
            }
            int open = isBegun ? 1 : 0;
            do {
                JsonToken token = in.currentToken();
                copy(in, token, out);
                open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            } while (open > 0 && in.nextToken() != null);
        }
        return text.toString();
    }

    private static void copy(JsonParser in, JsonToken token, JsonGenerator out) throws IOException {
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case FIELD_NAME -> out.writeFieldName(in.currentName());
            case VALUE_STRING -> out.writeString(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(in.getText());
            case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> out.writeNull();
            default -> throw new IllegalArgumentException("OslJson reads JSON, not " + token + " of another form");
        }
    }
}
