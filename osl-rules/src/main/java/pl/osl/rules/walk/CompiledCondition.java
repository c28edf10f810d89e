package pl.osl.rules.walk;

import pl.osl.rules.finding.Truth;

/**
 * A condition made ready for a walk that only answers: what such a walk never needs is left out of it.
 *
 * <p>It gives the answer of the condition that it was made from; where that condition would note that something was
 * thrown, it throws. Immutable and safe to share between threads.
 *
 * @param <S> what it is asked about
 */
public abstract class CompiledCondition<S> {

    /** The answer in a walk that keeps no reasons, assumes nothing and follows no record through time. */
    public abstract Truth ask(S subject, Inquiry answering);

    /** How long it takes, compared with others: 0 for a constant, more for a day and for what looks further. */
    public int cost() {
        return 2;
    }

    /**
     * Whether it surely throws nothing, as what reads a day that was read before, when the record was checked; another
     * may then be asked before it without an answer becoming a different one.
     */
    public boolean isQuiet() {
        return false;
    }
}
