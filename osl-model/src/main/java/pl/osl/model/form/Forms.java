package pl.osl.model.form;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ServiceLoader;

/**
 * What reads and writes a value in its own form; found as a service, since the types lie below it.
 *
 * <p>Stateless and safe to call from any thread.
 */
public interface Forms {

    /** The one that comes with this library. */
    Forms OWN = ServiceLoader.load(Forms.class, Forms.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(
                    "the service file of " + Forms.class.getName() + " is missing; a repackaged jar has to keep it"));

    /**
     * The JSON of a value.
     *
     * @throws IllegalArgumentException if it has none, or none that could be read again
     */
    String written(Object value);

    /**
     * Writes a value wherever a mapper is writing.
     *
     * @throws IllegalArgumentException if it has no form, or none that could be read again
     */
    void write(Object value, JsonGenerator out) throws IOException;

    /**
     * The value in a JSON document.
     *
     * @throws IllegalArgumentException if it is refused, with all faults of the document
     */
    <T> T read(String json, Class<T> type);
}
