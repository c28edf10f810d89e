package pl.osl.rules.finding;

/** What kind of answer a missing fact has. */
public enum AskedKind {
    /** The last day on which something stands. */
    LAST_DAY,
    /** The first day on which something no longer stands, as a repeal. */
    DAY_OF_REPEAL,
    /** The day of an event. */
    DAY,
    /** A constant, a number, or yes or no. */
    VALUE,
    /** A thing with facts of its own, which is there or not. */
    PART,
    /** A text. */
    TEXT,
    /** The elements of a listing. */
    LISTING
}
