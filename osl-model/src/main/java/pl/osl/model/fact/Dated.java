package pl.osl.model.fact;

/**
 * An element that exists in time, so that a record can be seen as it stood on a day.
 *
 * <p>Whether the element stood on a day is three-valued: ask {@link Validity#surelyCovers} and
 * {@link Validity#possiblyCovers}.
 */
public interface Dated {

    /** The time in which this element stands, as far as it is recorded. */
    Validity validity();
}
