package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.Inquiry;

/** A requirement on a day or a number of which a {@link Span} is known. */
interface SpanRequirement {

    /** True if every possible value meets it, false if none does, else unknown. */
    Truth test(long span, Inquiry inquiry);

    /** The values for which the answer is as wanted. */
    List<Target> targets(boolean wanted, Inquiry inquiry);

    /** The first day after {@code day} on which time alone may change the answer. */
    default int horizon(long span, int day) {
        return Finding.NEVER;
    }

    /** What is required, in the nominative. */
    Wording asks();

    /** The same, with the parameter values of this inquiry. */
    default Wording required(Inquiry inquiry) {
        return asks();
    }

    /** The same, if it is required whatever is set; null if it hangs on a parameter. */
    @Nullable
    default Wording alwaysRequired() {
        return asks();
    }

    /** Whether nothing is required but that there is a value on record. */
    default boolean isOnlyReported(Inquiry inquiry) {
        return false;
    }

    /** Whether an empty listing meets it, which has no day and the number 0. */
    boolean holdsOverNothing();

    /** Calls for each parameter on which the answer depends. */
    default void forEachParameter(Consumer<Parameter> action) {}
}
