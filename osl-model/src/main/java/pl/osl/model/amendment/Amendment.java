package pl.osl.model.amendment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Scalar;
import pl.osl.model.wire.Wire;

/**
 * One change of a record, at a place of its JSON form; {@link Amendments} carries it out.
 *
 * <p>The place is one of the record before any amendment: {@code /documents/0/kind} where the listing is complete,
 * {@code /documents/atLeast/0/kind} where it is partial. A further element is named by a number of its own, {@code
 * /documents/-1}, {@code /documents/-2}, or {@code /documents/atLeast/-1} in a partial listing ({@link
 * Place#further(int)}); such elements are appended in the order of these numbers. Amendments below a place where nothing
 * stands yet, as {@code /documents/-1/validity/until}, add what is needed on the way. A complete listing stays complete
 * and a partial one partial, and an unrecorded one becomes partial, unless {@link #complete} says otherwise.
 *
 * <p>In JSON {@code {"place": "/documents/-1/kind", "kind": "VALUE", "value": "STATUTE"}}. Immutable and safe to share
 * between threads.
 *
 * @param place what is changed
 * @param kind in what way
 * @param value what will stand there; there for {@link Kind#VALUE} alone
 * @param target the element whose id will stand there; there for {@link Kind#REFERENCE} alone
 */
public record Amendment(
        @JsonProperty("place") Place place,
        @JsonProperty("kind") Kind kind,
        @JsonProperty("value") Optional<Scalar> value,
        @JsonProperty("target") Optional<Place> target) {

    /** In what way a place is changed. */
    public enum Kind {
        /** A certain value stands there. */
        VALUE,
        /** It is known that there is none. */
        NONE,
        /** Some fitting value stands there, and nobody says which. */
        SOMETHING,
        /** An element or an object stands there. */
        ELEMENT,
        /** The listing there is complete. */
        COMPLETE,
        /** The id of an element stands there. */
        REFERENCE
    }

    /**
     * Refuses a value or a target that is lacking, or is there without need.
     *
     * @throws InvalidRecordException if it is refused
     */
    @JsonCreator
    public Amendment {
        Faults.gather()
                .refuse(
                        value.isPresent() != (kind == Kind.VALUE),
                        "value",
                        "wartość ma stać przy VALUE i tylko tam",
                        "a value has to stand with VALUE and nowhere else")
                .refuse(
                        target.isPresent() != (kind == Kind.REFERENCE),
                        "target",
                        "wskazane miejsce ma stać przy REFERENCE i tylko tam",
                        "a target has to stand with REFERENCE and nowhere else")
                .throwIfAny();
    }

    /**
     * A value at a place: a text, a number, a truth value, or whatever is written as one of these, such as a constant, a
     * day or an id.
     *
     * @throws IllegalArgumentException if it is written otherwise, or too long
     */
    public static Amendment value(Place place, Object value) {
        return new Amendment(place, Kind.VALUE, Optional.of(scalar(value)), Optional.empty());
    }

    /** The knowledge that there is none at a place. */
    public static Amendment none(Place place) {
        return plain(place, Kind.NONE);
    }

    /**
     * Some fitting value at a place, if none stands there yet.
     *
     * <p>A text is {@code ?}, a constant the first of its type, a truth value true, a number 1 or, where that cannot be,
     * 2000. A day is the one for which the record speaks or, if that is not recorded, the last of all days or some day
     * until then. An id is the first of its type that another element of the amended record has. What was chosen may
     * still contradict what else is recorded.
     */
    public static Amendment something(Place place) {
        return plain(place, Kind.SOMETHING);
    }

    /**
     * A further element, or an object where none stands yet, with nothing recorded of it but what others amend; where the
     * elements are plain values, {@linkplain #something some} fitting one.
     */
    public static Amendment element(Place place) {
        return plain(place, Kind.ELEMENT);
    }

    /**
     * The knowledge that a listing, together with what is added to it, is complete.
     *
     * @param place the field of the listing, without {@code atLeast}
     */
    public static Amendment complete(Place place) {
        return plain(place, Kind.COMPLETE);
    }

    /**
     * The id of an element at a place.
     *
     * @param target where the element stands, or is added by another amendment
     */
    public static Amendment reference(Place place, Place target) {
        return new Amendment(place, Kind.REFERENCE, Optional.empty(), Optional.of(target));
    }

    private static Scalar scalar(Object value) {
        JsonNode written = Wire.MAPPER.valueToTree(value);
        if (written.isNumber()) {
            return new Scalar(written.decimalValue());
        }
        if (written.isTextual()) {
            return new Scalar(written.textValue());
        }
        if (written.isBoolean()) {
            return new Scalar(written.booleanValue());
        }
        throw new IllegalArgumentException(
                value.getClass().getName() + " is not written as a text, a number or a truth value");
    }

    private static Amendment plain(Place place, Kind kind) {
        return new Amendment(place, kind, Optional.empty(), Optional.empty());
    }

    /** The kind and the places; the value may be personal data, so it is left out. */
    @Override
    public String toString() {
        return kind + " at " + place + target.map(element -> " of " + element).orElse("");
    }
}
