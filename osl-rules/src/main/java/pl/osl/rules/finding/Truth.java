package pl.osl.rules.finding;

/** The three truth values of Kleene's strong logic: what is unknown might still turn out either way. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    /** True or false, never unknown. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** True if both are; false if one is false; else unknown. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** True if one is; false if both are false; else unknown. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The opposite; the opposite of unknown is unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether no further fact can change it. */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
