package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.FormWriter;

/**
 * A place in the JSON form of a record, written as a JSON pointer (RFC 6901).
 *
 * <p>{@code /documents/0/kind} is a field, {@code /documents/-} the place of a further element and
 * {@code /documents/-2} that of the second of several. Immutable and safe to share between threads.
 */
@JsonSerialize(using = FormWriter.class)
@JsonDeserialize(using = FormReader.class)
public final class Place {

    private static final Place ROOT = new Place(null, "", -1);
    private static final String FURTHER = "-";
    private static final int LIKELY_LENGTH = 48;
    private static final int MOST_FURTHER = 999_999_999;

    private final @Nullable Place parent;
    private final String name;
    private final int index;
    private final int hash;

    private Place(@Nullable Place parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.hash = parent == null ? 0 : 31 * parent.hash + (index >= 0 ? index : name.hashCode());
    }

    /** The whole document. */
    public static Place root() {
        return ROOT;
    }

    /**
     * The place that a JSON pointer names.
     *
     * @throws IllegalArgumentException if the text is not empty and does not start with a slash
     */
    @JsonCreator
    public static Place parse(String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "a JSON pointer must be empty or start with \"/\", but found: " + pointer);
        }
        Place place = ROOT;
        for (int start = 1; start <= pointer.length(); ) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            String segment = pointer.substring(start, end);
            place = place.child(segment.replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return place;
    }

    /** The place of a field of the object at this place. */
    public Place child(String field) {
        return isNumber(field) ? child(Integer.parseInt(field)) : new Place(this, field, -1);
    }

    /** Whether a segment is the number of an element, so that both ways of naming it yield equal places. */
    private static boolean isNumber(String segment) {
        boolean digits = !segment.isEmpty()
                && segment.length() < 10
                && segment.charAt(0) <= '9'
                && segment.chars().allMatch(each -> each >= '0' && each <= '9');
        return digits && (segment.length() == 1 || segment.charAt(0) != '0');
    }

    /** The place of an element, counted from 0, of the array at this place. */
    public Place child(int element) {
        return new Place(this, "", element);
    }

    /** The place of a further element of the array at this place. */
    public Place further() {
        return child(FURTHER);
    }

    /**
     * The place of one of several further elements of the array at this place, distinguished by number:
     * {@code /documents/-1}, {@code /documents/-2}.
     *
     * @param number 1 to 999,999,999
     * @throws IllegalArgumentException if it is out of range
     */
    public Place further(int number) {
        if (number < 1 || number > MOST_FURTHER) {
            throw new IllegalArgumentException(
                    "further elements are numbered from 1 to " + MOST_FURTHER + ", but found " + number);
        }
        return child(FURTHER + number);
    }

    /** The same place where every listing on the way is complete, to compare places however far their listings reach. */
    public Place inCompleteLists() {
        if (parent == null) {
            return this;
        }
        Place outer = parent.inCompleteLists();
        return name.equals(Listing.AT_LEAST) ? outer : new Place(outer, name, index);
    }

    /** The enclosing place; the root encloses itself. */
    public Place parent() {
        return parent == null ? this : parent;
    }

    /** The last segment: the name of a field or the number of an element; empty for the root. */
    public String segment() {
        return index >= 0 ? Integer.toString(index) : name;
    }

    /** Whether this is the whole document. */
    public boolean isRoot() {
        return parent == null;
    }

    /** Whether this place is equal to another or lies within it. */
    public boolean isIn(Place other) {
        return equals(other) || (parent != null && parent.isIn(other));
    }

    /** This place within a larger document, if its own document is at {@code outer} there. */
    public Place within(Place outer) {
        return parent == null ? outer : new Place(parent.within(outer), name, index);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place
                && hash == place.hash
                && index == place.index
                && name.equals(place.name)
                && Objects.equals(parent, place.parent);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The JSON pointer; empty for the whole document. */
    @Override
    @JsonValue
    public String toString() {
        StringBuilder pointer = new StringBuilder(LIKELY_LENGTH);
        appendTo(pointer);
        return pointer.toString();
    }

    private void appendTo(StringBuilder pointer) {
        if (parent != null) {
            parent.appendTo(pointer);
            pointer.append('/');
            if (index >= 0) {
                pointer.append(index);
            } else {
                pointer.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
    }
}
