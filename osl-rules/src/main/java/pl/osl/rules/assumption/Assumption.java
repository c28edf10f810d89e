package pl.osl.rules.assumption;

import java.util.List;
import pl.osl.model.fact.Place;

/**
 * Something taken to be so at a place of a record, as if it stood there; perhaps only in part, as a day of which one end
 * is known.
 *
 * <p>A further assumption about the same place only narrows what is possible.
 */
public sealed interface Assumption {

    /**
     * One of these values, of which any will do.
     *
     * @param values not empty
     */
    record OneOf(List<Object> values) implements Assumption {

        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** Some value; which one is left open. */
    record Something() implements Assumption {}

    /** It is known that there is none. */
    record Nothing() implements Assumption {}

    /**
     * A day or a number that lies between two others; the lowest and the highest {@code int} stand for an open end.
     *
     * @param perWhole how many of the parts that are counted make a whole, or one of the two constants
     */
    record Between(int least, int most, int perWhole) implements Assumption {

        /** In the place of a number of parts: it is a day, counted from 1970-01-01. */
        public static final int DAYS = 0;

        /** In the place of a number of parts: it is a day of which only the year is recorded. */
        public static final int YEARS = -1;
    }

    /**
     * An object in a field, or a further element of a listing, of which nothing else is known.
     *
     * @param isNew whether the record says that it was not there yet
     */
    record Present(boolean isNew) implements Assumption {}

    /** The listing has no elements beside those that stand in it or are assumed. */
    record Complete() implements Assumption {}

    /** The id of the element that stands, or is assumed, at another place. */
    record Reference(Place element) implements Assumption {}
}
