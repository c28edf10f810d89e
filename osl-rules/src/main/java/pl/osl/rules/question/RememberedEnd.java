package pl.osl.rules.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;

/**
 * An end of a search that is asked once of the same assumptions, as searches from different facts pass through the same.
 *
 * <p>Mutable, for one set of questions in one thread.
 */
final class RememberedEnd implements TellingPair.End {

    /** Limit on the assumptions that are remembered; those asked about longest ago are forgotten. */
    private static final int MOST = 2_000;

    private final Function<Assumptions, Demands> demands;
    private final Predicate<Assumptions> reached;
    private final Map<Assumptions, Demands> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Assumptions, Demands> eldest) {
            return size() > MOST;
        }
    };

    RememberedEnd(Function<Assumptions, Demands> demands, Predicate<Assumptions> reached) {
        this.demands = demands;
        this.reached = reached;
    }

    @Override
    public Demands demands(Assumptions assumptions) {
        return known.computeIfAbsent(assumptions, demands);
    }

    @Override
    public boolean isReached(Assumptions assumptions) {
        return reached.test(assumptions);
    }
}
