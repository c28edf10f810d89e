package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Function;
import pl.osl.model.fact.Listing;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;

/**
 * Whether enough elements of a listing count, compiled.
 *
 * @param <S> what has the listing
 * @param <E> what its elements are
 */
final class CompiledQuantifier<S, E> extends CompiledCondition<S> {

    private final Function<? super S, Listing<E>> listing;
    private final CompiledCondition<? super E> rules;
    private final CompiledCondition<? super E> counts;
    private final boolean oneAtATime;
    private final int number;

    /**
     * @param counts whether an element counts
     * @param number how many are enough
     */
    CompiledQuantifier(ElementsInScope<S, E> scoped, CompiledCondition<? super E> counts, int number) {
        this.listing = scoped.listing();
        this.rules = CompiledScope.<E>of(scoped.scope().subList(0, scoped.standing()), true);
        this.counts = counts;
        this.oneAtATime = scoped.oneAtATime();
        this.number = number;
    }

    @Override
    public Truth ask(S subject, Inquiry answering) {
        Listing<E> here = listing.apply(subject);
        List<E> elements = here.elements();
        if (oneAtATime) {
            for (int i = 0; i < elements.size(); i++) {
                if (rules.ask(elements.get(i), answering) == Truth.TRUE) {
                    Truth alone = counts.ask(elements.get(i), answering);
                    return number == 1 ? alone : Truth.FALSE;
                }
            }
        }
        return count(elements, here.isComplete(), answering);
    }

    private Truth count(List<E> elements, boolean complete, Inquiry answering) {
        int surely = 0;
        int possibly = 0;
        for (int i = 0; i < elements.size(); i++) {
            Truth truth = counts.ask(elements.get(i), answering);
            if (truth == Truth.TRUE && ++surely >= number) {
                return Truth.TRUE;
            }
            possibly += truth == Truth.UNKNOWN ? 1 : 0;
        }
        return complete && surely + possibly < number ? Truth.FALSE : Truth.UNKNOWN;
    }
}
