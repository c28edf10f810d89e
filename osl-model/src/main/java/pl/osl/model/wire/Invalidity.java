package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Place;

/** Why a value is not allowed where it stands, as its type says. */
final class Invalidity {

    private Invalidity() {}

    /** The refusal that led to a problem of reading; null if none did. */
    static @Nullable InvalidRecordException in(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidRecordException invalid) {
                return invalid;
            }
            if (cause instanceof InvalidNullException missing) {
                return new InvalidRecordException(missing.getPropertyName().getSimpleName());
            }
        }
        return null;
    }

    /** Whether <em>none</em> may stand in a field of an object that otherwise has only its ids. */
    static boolean allowsNone(JavaType owner, String field) {
        ObjectNode object = Wire.MAPPER.createObjectNode();
        Shape.fields(owner).forEach((name, wanted) -> {
            if (Shape.isIdentifier(wanted)) {
                object.put(name, FaultFinder.STAND_IN);
            }
        });
        Place there = Place.root().child(field);
        try {
            Wire.MAPPER.treeToValue(object.putNull(field), owner);
            return true;
        } catch (JsonProcessingException | InvalidRecordException problem) {
            InvalidRecordException invalid = in(problem);
            return invalid != null
                    && invalid.faults().stream()
                            .noneMatch(fault -> fault.place().equals(there));
        }
    }
}
