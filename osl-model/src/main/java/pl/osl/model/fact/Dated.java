package pl.osl.model.fact;

/**
 * An element with a period of validity, so that a record can be viewed as of a day.
 *
 * <p>Whether the period covers a day is three-valued: see {@link Validity#surelyCovers} and
 * {@link Validity#possiblyCovers}.
 */
public interface Dated {

    /** The period in which this element is valid, as far as it is recorded. */
    Validity validity();
}
