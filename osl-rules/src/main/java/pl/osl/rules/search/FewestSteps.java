package pl.osl.rules.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.StepKind;

/**
 * Looks for the fewest steps after which a goal is reached.
 *
 * <p>The goal names the moves that it needs beyond the current assumptions, in groups; at least one move of each group
 * is needed. The search chooses one group and tries each of its moves, the cheapest first; a move that was tried is
 * excluded while its siblings are tried. It prefers the solution in which the fewest moves are {@linkplain
 * Move#isSecondBest second best}, however many steps that takes, and of several such the one with the fewest steps. A branch is
 * abandoned as soon as its lower bound reaches the best solution found.
 * Mutable, for one search in one thread.
 */
public final class FewestSteps {

    /** What is looked for. */
    public interface Goal {

        /** What is needed beyond what is assumed. */
        Demands demands(Assumptions assumptions);

        /** Whether what is assumed is enough. */
        boolean isReached(Assumptions assumptions);

        /** The number of elements of listings looked at so far. */
        default long looked() {
            return 0;
        }

        /** Whether the assumptions are not known to contradict each other. */
        default boolean isPossible(Assumptions assumptions) {
            return true;
        }
    }

    /** What a second-best move weighs; more than all the steps of a solution. */
    private static final long SECOND_BEST = 1L << 32;

    private final Goal goal;
    private final Predicate<Move> allowed;
    private final int effort;
    private final long mostLooked;
    private int spent;
    private boolean shortened;
    private long most = Long.MAX_VALUE;
    private int mostSteps = Integer.MAX_VALUE;
    private @Nullable Assumptions best;

    /**
     * @param allowed which moves may be made
     * @param effort limit on how often the goal is asked what it needs
     */
    public FewestSteps(Goal goal, Predicate<Move> allowed, int effort) {
        this.goal = goal;
        this.allowed = allowed;
        this.effort = effort;
        this.mostLooked = goal.looked() + (long) effort * PlanSearch.ELEMENTS;
    }

    /** The best solution found, starting from what is already assumed. */
    public Optional<Assumptions> fewest(Assumptions start) {
        explore(start, start.steps(), Set.of());
        return Optional.ofNullable(best);
    }

    /** The best solution found with fewer steps than a limit, starting from what is already assumed. */
    public Optional<Assumptions> fewest(Assumptions start, int fewerThan) {
        mostSteps = fewerThan;
        return fewest(start);
    }

    /** The best solution found that is better than another, starting from nothing. */
    Optional<Assumptions> betterThan(Assumptions other) {
        most = weight(other, other.steps());
        return fewest(Assumptions.none());
    }

    /** Whether every alternative was tried, so that nothing better exists. */
    public boolean isExhausted() {
        return !isTooMuch() && !shortened;
    }

    private boolean isTooMuch() {
        return spent >= effort || goal.looked() > mostLooked;
    }

    /** How often the goal was asked. */
    int spent() {
        return spent;
    }

    private void explore(Assumptions state, Set<Place> steps, Set<Move> excluded) {
        long weight = weight(state, steps);
        if (isTooMuch() || weight >= most || steps.size() >= mostSteps || !goal.isPossible(state)) {
            return;
        }
        spent++;
        Demands demands = goal.demands(state);
        shortened |= demands.isShortened();
        if (demands.areMet()) {
            if (goal.isReached(state)) {
                best = state;
                most = weight;
            }
            return;
        }
        List<List<Move>> groups = open(demands, excluded);
        boolean hopeless = groups.stream().anyMatch(List::isEmpty);
        int more = atLeast(groups, steps);
        if (!hopeless && steps.size() + more < mostSteps && weight + more + secondBest(groups) * SECOND_BEST < most) {
            tryEach(groups, state, steps, excluded);
        }
    }

    private static long weight(Assumptions state, Set<Place> steps) {
        return state.moves().stream().filter(Move::isSecondBest).count() * SECOND_BEST + steps.size();
    }

    private void tryEach(List<List<Move>> groups, Assumptions state, Set<Place> steps, Set<Move> excluded) {
        Set<Move> tried = new HashSet<>(excluded);
        List<Move> cheapestFirst = new ArrayList<>(groups.get(0));
        cheapestFirst.sort(Comparator.comparingInt(move -> cost(move, steps)));
        for (Move move : cheapestFirst) {
            Set<Place> further = new HashSet<>(steps);
            further.add(move.step());
            explore(state.with(move), further, tried);
            tried.add(move);
        }
    }

    /** Lower bound: one second-best move for each group that has no other, counting only groups that share no move. */
    private static long secondBest(List<List<Move>> groups) {
        Set<Move> used = new HashSet<>();
        long needed = 0;
        for (List<Move> group : groups) {
            if (group.stream().allMatch(Move::isSecondBest) && group.stream().noneMatch(used::contains)) {
                used.addAll(group);
                needed++;
            }
        }
        return needed;
    }

    /**
     * Second-best moves come last. Moves of a step already taken cost nothing; of new steps those
     * come first that any answer would fulfil.
     */
    private static int cost(Move move, Set<Place> steps) {
        if (move.isSecondBest()) {
            return 4;
        }
        if (steps.contains(move.step())) {
            return 0;
        }
        if (move.kind() == StepKind.CONFIRM_COMPLETE) {
            return 1;
        }
        return move.assumption() instanceof Assumption.Something ? 2 : 3;
    }

    /**
     * The groups without the moves that are excluded, those with the fewest moves first; a move that several groups offer
     * is meant as by the one with the best reason.
     */
    private List<List<Move>> open(Demands demands, Set<Move> excluded) {
        Map<Move, Move> meant = new HashMap<>();
        demands.groups()
                .forEach(group -> group.forEach(
                        move -> meant.merge(move, move, (one, other) -> other.isBetterMeantThan(one) ? other : one)));
        List<List<Move>> groups = new ArrayList<>();
        for (List<Move> group : demands.groups()) {
            groups.add(group.stream()
                    .map(move -> meant.getOrDefault(move, move))
                    .filter(move -> !excluded.contains(move) && allowed.test(move))
                    .toList());
        }
        groups.sort(Comparator.comparingInt(List::size));
        return groups;
    }

    /** Lower bound: one step per group, counting only groups that share no step. */
    private static int atLeast(List<List<Move>> groups, Set<Place> steps) {
        Set<Place> used = new HashSet<>(steps);
        int needed = 0;
        for (List<Move> group : groups) {
            List<Place> places = group.stream().map(Move::step).toList();
            if (places.stream().noneMatch(used::contains)) {
                used.addAll(places);
                needed++;
            }
        }
        return needed;
    }
}
