package pl.osl.model.amendment;

import com.fasterxml.jackson.databind.JavaType;
import java.util.EnumSet;
import java.util.Set;
import pl.osl.model.amendment.Amendment.Kind;
import pl.osl.model.fact.Listing;
import pl.osl.model.wire.Shape;

/** The written form of a type, and the kinds of amendment that a place of this type allows. */
enum FieldForm {
    LISTING("a listing", EnumSet.of(Kind.COMPLETE)),
    LIST("a list", EnumSet.noneOf(Kind.class)),
    OBJECT("an object", EnumSet.of(Kind.ELEMENT, Kind.NONE)),
    PLAIN("a plain value", EnumSet.of(Kind.VALUE, Kind.NONE, Kind.SOMETHING, Kind.REFERENCE));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<Kind> fitting;

    FieldForm(String words, Set<Kind> fitting) {
        this.words = words;
        this.fitting = fitting;
    }

    static FieldForm of(JavaType type) {
        if (type.hasRawClass(Listing.class)) {
            return LISTING;
        }
        if (type.isTypeOrSubTypeOf(Iterable.class)) {
            return LIST;
        }
        return Shape.isObject(type.getRawClass()) ? OBJECT : PLAIN;
    }

    boolean fits(Amendment amendment) {
        return fitting.contains(amendment.kind());
    }

    @Override
    public String toString() {
        return words;
    }
}
