package pl.osl.rules.condition;

/** What may be done for an answer. */
public enum Aims {
    /** Missing facts may be recorded, and what is not so may be brought about. */
    TO_CHANGE,
    /** Missing facts may be recorded; what is recorded stays as it is. */
    TO_RECORD
}
