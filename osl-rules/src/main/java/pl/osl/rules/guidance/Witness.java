package pl.osl.rules.guidance;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;

/**
 * Looks for what else has to be known for two answers to one question to make a difference.
 *
 * <p>Mutable, for one search in one thread.
 */
final class Witness {

    /** What has to be known for one answer to lead where it should. */
    interface Side {

        /** What is demanded beyond what is assumed, the answer among it; impossible if it leads elsewhere. */
        Demands demands(Assumptions assumptions);

        /** Whether it leads there. */
        boolean isReached(Assumptions assumptions);
    }

    private final Move one;
    private final Side oneSide;
    private final Move other;
    private final Side otherSide;
    private final Predicate<Move> allowed;
    private int effort;

    /**
     * @param allowed which facts may be assumed beside the two answers
     * @param effort how often it may be asked what is needed
     */
    Witness(Move one, Side oneSide, Move other, Side otherSide, Predicate<Move> allowed, int effort) {
        this.one = one;
        this.oneSide = oneSide;
        this.other = other;
        this.otherSide = otherSide;
        this.allowed = allowed;
        this.effort = effort;
    }

    /** What else may be known, if there is anything that makes the two answers differ. */
    Optional<Assumptions> find() {
        return explore(Assumptions.none(), Set.of());
    }

    private Optional<Assumptions> explore(Assumptions beside, Set<Move> excluded) {
        if (effort-- <= 0) {
            return Optional.empty();
        }
        Assumptions first = beside.with(one);
        Assumptions second = beside.with(other);
        Demands demands = oneSide.demands(first).and(otherSide.demands(second));
        if (demands.areImpossible()) {
            return Optional.empty();
        }
        if (demands.areMet()) {
            return Optional.of(beside).filter(all -> oneSide.isReached(first) && otherSide.isReached(second));
        }
        return tryEach(beside, demands, excluded);
    }

    private Optional<Assumptions> tryEach(Assumptions beside, Demands demands, Set<Move> excluded) {
        List<Move> group = demands.groups().stream()
                .map(moves -> moves.stream()
                        .filter(move -> allowed.test(move) && !excluded.contains(move))
                        .toList())
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        Set<Move> tried = new HashSet<>(excluded);
        for (Move move : group) {
            Optional<Assumptions> found = explore(beside.with(move), tried);
            if (found.isPresent()) {
                return found;
            }
            tried.add(move);
        }
        return Optional.empty();
    }
}
