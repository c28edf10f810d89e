package pl.osl.rules.walk;

import pl.osl.rules.finding.Truth;

/** The answers that were given once in a walk and hold for all of it, by their numbers. Mutable. */
public final class AnswersOnce {

    /** How many answers there may be. */
    public static final int MOST = Integer.SIZE;

    private int given;
    private int certain;
    private int holds;

    /** The answer under a number below {@link #MOST}; asks for it unless it is kept, and keeps it unless something throws. */
    public <S> Truth of(int number, CompiledCondition<S> part, S subject, Inquiry answering) {
        int bit = 1 << number;
        if ((given & bit) != 0) {
            return (certain & bit) == 0 ? Truth.UNKNOWN : Truth.of((holds & bit) != 0);
        }
        Truth truth = part.ask(subject, answering);
        given |= answering.broken().isPresent() ? 0 : bit;
        certain |= truth.isKnown() ? bit : 0;
        holds |= truth == Truth.TRUE ? bit : 0;
        return truth;
    }
}
