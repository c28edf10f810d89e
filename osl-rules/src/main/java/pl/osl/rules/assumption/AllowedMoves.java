package pl.osl.rules.assumption;

/** What may be done for an answer. */
public enum AllowedMoves {
    /** Missing facts may be recorded, and what is not so may be brought about. */
    TO_CHANGE,
    /**
     * The same, with every alternative that might save a step, such as a further element beside an added one that might
     * still do. What is then found to be impossible surely is.
     */
    TO_PROVE,
    /** Missing facts may be recorded; what is recorded stays as it is. */
    TO_RECORD
}
