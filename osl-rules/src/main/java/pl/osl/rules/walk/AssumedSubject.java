package pl.osl.rules.walk;

import java.util.function.Function;
import pl.osl.model.fact.Fact;

/**
 * Represents a subject that is only assumed to exist and of which nothing is recorded.
 *
 * <p>It has no type of the model, so it is never passed to a function of a rule author: what would be read from it is
 * looked up among the assumptions.
 */
public enum AssumedSubject {
    SUBJECT;

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // only passed on until it is asked for a fact, which this class answers
    public static <S> S subject() {
        return (S) (Object) SUBJECT;
    }

    public static boolean is(Object subject) {
        return subject == SUBJECT;
    }

    /** A fact of a subject; not recorded if the subject is only assumed. */
    public static <S, T> Fact<T> read(S subject, Function<? super S, Fact<T>> fact) {
        return is(subject) ? Fact.unrecorded() : fact.apply(subject);
    }
}
