package pl.osl.model.embedding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.form.Forms;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.model.wire.Wire;

/** The forms of all types, read and written as {@link OslJson} does; found as a service. */
public final class StrictForms implements Forms {

    @Override
    public String written(Object value) {
        return OslJson.write(whole(value));
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        Wire.writeTo(out, whole(value));
    }

    /** Where a fact stands by itself, none and unrecorded would look alike, so only what holds it is written. */
    private static Object whole(Object value) {
        if (value instanceof Fact<?> || value instanceof Listing<?>) {
            throw partOf(value.getClass());
        }
        return value;
    }

    private static IllegalArgumentException partOf(Class<?> type) {
        return new IllegalArgumentException("a " + type.getSimpleName()
                + " has no form by itself; read and write the record that holds it, as OslJson does");
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        if (type == Fact.class || type == Listing.class) {
            throw partOf(type);
        }
        try {
            return OslJson.read(json, type);
        } catch (UnreadableRecordException refusal) {
            String message = "OslJson refuses this " + type.getSimpleName() + ":\n" + refusal.getMessage();
            throw new IllegalArgumentException(message, refusal);
        }
    }
}
