package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an object field by field, and refuses an unknown or repeated field.
 *
 * <p>Marks the fields already read, which costs less than having the parser remember the names in all open objects.
 * Fields are found fastest in the order in which they are written.
 */
abstract class RecordReader extends StdDeserializer<Object> implements ResolvableDeserializer {

    private static final long serialVersionUID = 1L;

    private static final int END = -2;
    private static final int UNKNOWN = -1;

    /** The description of the type: its fields, their readers and how a value is created from them. */
    final transient BeanDeserializerBase described;

    private transient SettableBeanProperty[] fields = {};
    private transient SerializableString[] names = {};
    private transient Map<String, Integer> numbers = Map.of();

    RecordReader(BeanDeserializerBase described) {
        super(described.getValueType());
        this.described = described;
    }

    /** The fields in the order in which they are written. */
    abstract List<SettableBeanProperty> fields();

    /** A new holder for the fields of one object. */
    abstract Object begin(SettableBeanProperty[] fields, DeserializationContext context) throws IOException;

    /** Reads the value of a field at the parser's current position. */
    abstract void read(
            SettableBeanProperty field, int number, Object begun, JsonParser in, DeserializationContext context)
            throws IOException;

    /**
     * The value created from the fields read.
     *
     * @param read the numbers of those fields, as bits
     */
    abstract Object end(Object begun, SettableBeanProperty[] fields, long read, DeserializationContext context)
            throws IOException;

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        described.resolve(context);
        fields = fields().toArray(SettableBeanProperty[]::new);
        if (fields.length > Long.SIZE) {
            context.reportBadDefinition(handledType(), "more fields than can be marked as read");
        }
        names = Arrays.stream(fields)
                .map(field -> new SerializedString(field.getName()))
                .toArray(SerializableString[]::new);
        numbers = new HashMap<>();
        for (int i = 0; i < fields.length; i++) {
            numbers.put(fields[i].getName(), i);
        }
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (!in.hasToken(JsonToken.START_OBJECT)) {
            return described.deserialize(in, context);
        }
        Object begun = begin(fields, context);
        long read = 0;
        for (int number = next(0, in); number != END; number = next(number + 1, in)) {
            if (number == UNKNOWN || (read & 1L << number) != 0) {
                return context.reportInputMismatch(this, "a field is unknown or repeated");
            }
            read |= 1L << number;
            in.nextToken();
            read(fields[number], number, begun, in, context);
        }
        return end(begun, fields, read, context);
    }

    /** The number of the next field; tries the expected one first. */
    private int next(int expected, JsonParser in) throws IOException {
        if (expected == names.length) {
            in.nextToken();
        } else if (in.nextFieldName(names[expected])) {
            return expected;
        }
        return in.hasToken(JsonToken.FIELD_NAME) ? numbers.getOrDefault(in.currentName(), UNKNOWN) : END;
    }
}
