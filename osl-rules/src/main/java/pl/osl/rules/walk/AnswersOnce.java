package pl.osl.rules.walk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.osl.rules.finding.Truth;

/** What was found once in a walk and holds for all of it: answers by their numbers, and what is made of the record. Mutable. */
public final class AnswersOnce {

    /** How many answers there may be. */
    public static final int MOST = Integer.SIZE;

    private int given;
    private int certain;
    private int holds;
    private @Nullable Map<Object, Object> made;

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

    /** What is made for a key, the first time that it is asked for; all who ask for a key make the same of it. */
    @SuppressWarnings("unchecked") // what is kept under a key was made for it
    public <T> T made(Object key, Supplier<T> making) {
        made = made == null ? new HashMap<>() : made;
        Object known = made.get(key);
        if (known == null) {
            known = making.get();
            made.put(key, known);
        }
        return (T) known;
    }
}
