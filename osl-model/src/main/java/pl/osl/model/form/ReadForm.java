package pl.osl.model.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON on its way in, for mappers that know no reader of ours: those of Jackson 3.
 *
 * <p>A repeated key is refused. A decimal number keeps the digits that the mapper kept, some fifteen.
 */
public final class ReadForm {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Object value;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ReadForm(Fields fields) {
        this.value = fields;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ReadForm(List<@Nullable ReadForm> elements) {
        this.value = elements;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ReadForm(String text) {
        this.value = text;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ReadForm(boolean truth) {
        this.value = truth;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ReadForm(int number) {
        this.value = new BigDecimal(number);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private ReadForm(long number) {
        this.value = new BigDecimal(number);
    }

    /** A decimal number; found by Jackson because it is public, as are the next two. */
    public ReadForm(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("OslJson refuses a number that a double cannot hold");
        }
        this.value = BigDecimal.valueOf(number);
    }

    /** A long whole number. */
    public ReadForm(BigInteger number) {
        this.value = new BigDecimal(number);
    }

    /** A decimal number of a mapper that keeps all digits. */
    public ReadForm(BigDecimal number) {
        this.value = number;
    }

    /**
     * The value that this JSON describes.
     *
     * @throws IllegalArgumentException if {@code OslJson} refuses it, with all faults of the document
     */
    public <T> T as(Class<T> type) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.setHighestNonEscapedChar(Character.MIN_SURROGATE - 1);
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Forms.OWN.read(text.toString(), type);
    }

    private void writeTo(JsonGenerator out) throws IOException {
        if (value instanceof Fields fields) {
            out.writeStartObject();
            for (Map.Entry<String, @Nullable ReadForm> field : fields.entrySet()) {
                out.writeFieldName(field.getKey());
                write(field.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> elements) {
            out.writeStartArray();
            for (Object element : elements) {
                write((ReadForm) element, out);
            }
            out.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString((String) value);
        }
    }

    private static void write(@Nullable ReadForm form, JsonGenerator out) throws IOException {
        if (form == null) {
            out.writeNull();
        } else {
            form.writeTo(out);
        }
    }

    /** The fields of an object, each once. */
    static final class Fields extends LinkedHashMap<String, @Nullable ReadForm> {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ReadForm put(String name, @Nullable ReadForm form) {
            if (containsKey(name)) {
                throw new IllegalArgumentException("OslJson refuses a repeated key: " + name);
            }
            return super.put(name, form);
        }
    }
}
