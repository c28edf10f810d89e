package pl.osl.model.json;

import java.util.List;
import pl.osl.model.fact.Fault;

/**
 * A document read with tolerance for additions of a newer version, and the parts that were not understood.
 *
 * <p>The value contains only what was understood. An unknown field is left out; a fact with an unknown constant is
 * unrecorded; an unknown element is left out, and its listing, if it was complete, becomes partial. The value has the
 * version that this library writes. An element of which only a field was left out is kept; a newer minor version must
 * therefore not add a field that changes the meaning of others.
 *
 * @param value what was understood
 * @param notUnderstood what was not understood, in the order of the text, each with its place; empty if all was
 *     understood
 * @param <T> the type of the value
 */
public record Tolerated<T>(T value, List<Fault> notUnderstood) {

    /** Copies the list. */
    public Tolerated {
        notUnderstood = List.copyOf(notUnderstood);
    }
}
