package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;

/**
 * Which values a property may have, and whether what is recorded may still become another.
 *
 * @param values empty if nobody knows them all
 */
record PossibleValues<T>(List<T> values, Change change) {

    /** What may still come about. */
    enum Change {
        /** Nothing: what is recorded stays, none included. */
        NEVER,
        /** None may become a value; a value stays. */
        FROM_NONE,
        /** Whatever is recorded may become another value. */
        ANY_VALUE
    }

    static <T> PossibleValues<T> unknown() {
        return new PossibleValues<>(List.of(), Change.FROM_NONE);
    }

    PossibleValues<T> of(List<T> all) {
        return new PossibleValues<>(all, change);
    }

    PossibleValues<T> changing(Change other) {
        return new PossibleValues<>(values, other);
    }

    /** If the values are unknown, infers them: all constants of an enum, both booleans, or just these. */
    PossibleValues<T> including(List<T> some) {
        return values.isEmpty() ? of(ofTheKindOf(some)) : this;
    }

    /** All constants of the enum, both booleans, or just these values. */
    @SuppressWarnings("unchecked") // constants of the same enum, and truths where there is one
    private static <T> List<T> ofTheKindOf(List<T> some) {
        T first = some.get(0);
        if (first instanceof Enum<?> constant) {
            return (List<T>) List.of(constant.getDeclaringClass().getEnumConstants());
        }
        return first instanceof Boolean ? (List<T>) List.of(true, false) : new ArrayList<>(some);
    }
}
