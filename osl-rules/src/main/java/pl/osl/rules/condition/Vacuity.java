package pl.osl.rules.condition;

/** Whether a condition can have an answer where the listings that it asks hold nothing. */
enum Vacuity {
    /** It cannot. */
    NEVER,
    /** It can if some fact is as it has to be. */
    BY_FACT,
    /** It has it just because there is nothing. */
    OVER_NOTHING;

    static Vacuity of(boolean overNothing) {
        return overNothing ? OVER_NOTHING : NEVER;
    }

    /** Of an answer that needs both. */
    Vacuity and(Vacuity other) {
        return this == NEVER || other == NEVER ? NEVER : or(other);
    }

    /** Of an answer that needs one. */
    Vacuity or(Vacuity other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
