package pl.osl.model.amendment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Scalar;
import pl.osl.model.form.PartForm;
import pl.osl.model.wire.Wire;

/**
 * One change of a record, at a place of its JSON form; applied by {@link Amendments}.
 *
 * <p>The place refers to the record before any amendment: {@code /documents/0/kind} if the listing is complete,
 * {@code /documents/atLeast/0/kind} if it is partial. A further element has a number of its own, {@code /documents/-1},
 * {@code /documents/-2}, or {@code /documents/atLeast/-1} in a partial listing ({@link Place#further(int)}); such
 * elements are appended in the order of these numbers. Amendments below a place that is still empty, such as
 * {@code /documents/-1/validity/until}, add the enclosing objects. A complete listing stays complete and a partial one
 * partial, and an unrecorded one becomes partial, unless {@link #complete} says otherwise.
 *
 * <p>In JSON {@code {"place": "/documents/-1/kind", "kind": "VALUE", "value": "STATUTE"}}. Immutable and safe to share
 * between threads.
 *
 * @param place the place to change
 * @param kind the kind of change
 * @param value the new value; present only for {@link Kind#VALUE}
 * @param target the element whose id is to be the new value; present only for {@link Kind#REFERENCE}
 */
public record Amendment(
        @JsonProperty("place") Place place,
        @JsonProperty("kind") Kind kind,
        @JsonProperty("value") Optional<Scalar> value,
        @JsonProperty("target") Optional<Place> target)
        implements PartForm {

    /** The kind of change at a place. */
    public enum Kind {
        /** Sets a given value. */
        VALUE,
        /** Records that there is none. */
        NONE,
        /** Sets any suitable value, chosen by the library. */
        SOMETHING,
        /** Adds an element or an object. */
        ELEMENT,
        /** Makes the listing complete. */
        COMPLETE,
        /** Sets the id of an element. */
        REFERENCE
    }

    /**
     * Refuses a value or a target that is missing or does not belong to the kind.
     *
     * @throws InvalidRecordException if the kind and the other parts do not match
     */
    @JsonCreator
    public Amendment {
        Faults.gather()
                .refuse(
                        value.isPresent() != (kind == Kind.VALUE),
                        "value",
                        "wartość ma stać przy VALUE i tylko tam",
                        "a value is required for VALUE and not allowed for any other kind")
                .refuse(
                        target.isPresent() != (kind == Kind.REFERENCE),
                        "target",
                        "wskazane miejsce ma stać przy REFERENCE i tylko tam",
                        "a target is required for REFERENCE and not allowed for any other kind")
                .throwIfAny();
    }

    /**
     * Sets a value at a place: a text, a number, a truth value, or a value written as one of these, such as a constant,
     * a day or an id.
     *
     * @throws IllegalArgumentException if the value is written in another form or is too long
     */
    public static Amendment value(Place place, Object value) {
        return new Amendment(place, Kind.VALUE, Optional.of(scalar(value)), Optional.empty());
    }

    /** Records that there is none at a place. */
    public static Amendment none(Place place) {
        return plain(place, Kind.NONE);
    }

    /**
     * Sets a suitable value at a place, unless it has one.
     *
     * <p>A text is {@code ?}, a constant the first of its type, a truth value {@code true}, a number 1 or, if that is
     * refused, 2000. A day is the one for which the record speaks; if that is not recorded, an exact day is 9999-12-31
     * and any other is unknown, no later than that. An id is the first of its type that another element of the amended
     * record has. The chosen value may still contradict the rest of the record.
     */
    public static Amendment something(Place place) {
        return plain(place, Kind.SOMETHING);
    }

    /**
     * Adds a further element, or an object where there is none, with only the facts that other amendments set; if the
     * elements are plain values, a {@linkplain #something suitable} one.
     */
    public static Amendment element(Place place) {
        return plain(place, Kind.ELEMENT);
    }

    /**
     * Makes a listing complete, including the elements that are added to it.
     *
     * @param place the field of the listing, without {@code atLeast}
     */
    public static Amendment complete(Place place) {
        return plain(place, Kind.COMPLETE);
    }

    /**
     * Sets the id of an element at a place.
     *
     * @param target the place of the element, which may be added by another amendment
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
