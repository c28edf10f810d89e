package pl.osl.rules.assumption;

/** What may be done for an answer. */
public enum AllowedMoves {
    /** Missing facts may be recorded, and what is not so may be brought about. */
    TO_CHANGE,
    /**
     * The same, and every alternative is named that might save a step: so also a further element beside one that was
     * added and might still do. What is found impossible then surely is.
     */
    TO_PROVE,
    /** Missing facts may be recorded; what is recorded stays as it is. */
    TO_RECORD
}
