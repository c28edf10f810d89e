package pl.osl.model.json;

import java.util.List;
import pl.osl.model.fact.Fault;

/**
 * A document that was read with tolerance for what a newer version added, and what was not understood of it.
 *
 * <p>The value says no more than was understood. A field that is not known is left out; a fact whose constant is not
 * known is unrecorded; an element that is not known is left out, and the listing that was complete with it is partial
 * without it. The value is of the version that this library writes. An element of which only a field was left out stands
 * as it does; a newer minor version must therefore not add a field that takes back what others say.
 *
 * @param value what was understood
 * @param notUnderstood what was not, in the order of the text, each with its place; empty if all was understood
 * @param <T> what the document was read as
 */
public record Tolerated<T>(T value, List<Fault> notUnderstood) {

    /** Copies the list. */
    public Tolerated {
        notUnderstood = List.copyOf(notUnderstood);
    }
}
