package pl.osl.rules.walk;

import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Truth;

/**
 * What a walk can ask about a subject; every condition is one.
 *
 * @param <S> what it is asked about
 */
public interface Askable<S> {

    /** The answer; if anything is thrown on the way, the answer is unknown and the inquiry notes it. */
    Truth ask(S subject, Inquiry inquiry);

    /** The same question, made ready for walks that only answer. */
    CompiledCondition<? super S> compiled();

    /** What has to be assumed for the answer to be as wanted; unknown if that cannot be told, as for a condition that throws. */
    Demands demands(S subject, Inquiry inquiry, boolean wanted);
}
