package pl.osl.rules.condition;

/** How a condition can come to an answer where the listings that it looks at are empty. */
enum Vacuity {
    /** It cannot. */
    NEVER,
    /** It can, depending on some fact. */
    BY_FACT,
    /** It does, merely because there is nothing. */
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
