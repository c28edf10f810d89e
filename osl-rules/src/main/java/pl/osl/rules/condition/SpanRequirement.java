package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.Inquiry;

/** A question about a day or a number, of which a {@link Span} is known. */
interface SpanRequirement {

    /** Whether it is so for every, for some or for no possible value. */
    Truth test(long span, Inquiry inquiry);

    /** The values for which the answer is as it is wanted. */
    List<Target> targets(boolean wanted, Inquiry inquiry);

    /** The first day after {@code day} on which time alone may change the answer. */
    default int horizon(long span, int day) {
        return Finding.NEVER;
    }

    /** What is required, in the nominative. */
    Wording asks();

    /** The same with the numbers that hold for this inquiry. */
    default Wording required(Inquiry inquiry) {
        return asks();
    }

    /** Whether it is so over nothing: of no day, of the number 0. */
    boolean holdsOverNothing();

    /** Calls for each parameter on which the answer depends. */
    default void forEachParameter(Consumer<Parameter> action) {}
}
