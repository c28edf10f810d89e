package pl.osl.rules.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;

/**
 * Looks for two records that differ in one fact alone and lead to different ends.
 *
 * <p>What an end demands of the fact is assumed in its own record only, all else in both. Mutable, for one search in
 * one thread.
 */
final class TellingPair {

    /** One of the two ends. */
    interface End {

        /** What is demanded beyond what is assumed; impossible if the assumptions lead elsewhere. */
        Demands demands(Assumptions assumptions);

        /** Whether the assumptions lead there. */
        boolean isReached(Assumptions assumptions);
    }

    /** What is assumed in each of the two records, and in both. */
    record Pair(Assumptions one, Assumptions other, Assumptions both) {

        static final Pair NOTHING = new Pair(Assumptions.none(), Assumptions.none(), Assumptions.none());

        /** What is assumed of the fact itself, in the one record and in the other. */
        Stream<Assumptions> values(MissingFact fact) {
            return Stream.of(one, other)
                    .flatMap(assumptions -> assumptions.moves().stream())
                    .filter(fact::isAnsweredBy)
                    .map(move -> Assumptions.of(List.of(move)));
        }
    }

    /** A move, and in which record it is made if not in both. */
    private record Choice(Move move, boolean isOwn, boolean isOfOne) {

        Pair in(Pair pair) {
            boolean ofOne = !isOwn || isOfOne;
            boolean ofOther = !isOwn || !isOfOne;
            Pair next = new Pair(
                    ofOne ? pair.one.with(move) : pair.one, ofOther ? pair.other.with(move) : pair.other, pair.both);
            return isKnownInBoth(next) ? new Pair(next.one, next.other, pair.both.with(move)) : next;
        }

        /** A listing does not count as complete in both before everything in it is assumed. */
        private boolean isKnownInBoth(Pair pair) {
            return !(move.assumption() instanceof Assumption.Complete)
                    && pair.one.include(List.of(move))
                    && pair.other.include(List.of(move));
        }

        /** Which further element of a listing is added; 0 if none is. */
        int further() {
            String segment = move.place().segment();
            return segment.startsWith("-") && segment.length() > 1 ? Integer.parseInt(segment.substring(1)) : 0;
        }
    }

    /**
     * How far to search.
     *
     * @param effort limit on the evaluations of what is demanded, and of whether the fact still matters
     * @param mostFurther limit on the further elements of one listing that are assumed
     */
    record Reach(int effort, int mostFurther) {}

    private final MissingFact fact;
    private final End one;
    private final End other;
    private final Predicate<Assumptions> matters;
    private final Plausibility plausibility;
    private final Reach reach;
    private int spent;

    /** @param matters whether the fact may still matter if this is known */
    TellingPair(
            MissingFact fact,
            End one,
            End other,
            Predicate<Assumptions> matters,
            Plausibility plausibility,
            Reach reach) {
        this.fact = fact;
        this.one = one;
        this.other = other;
        this.matters = matters;
        this.plausibility = plausibility;
        this.reach = reach;
    }

    /** Two such records that make sense and include these assumptions; empty if none are found. */
    Optional<Pair> find(Pair start) {
        return explore(start, Set.of());
    }

    /** The number of evaluations so far: of what is demanded, and of whether the fact still matters. */
    int spent() {
        return spent;
    }

    private Optional<Pair> explore(Pair pair, Set<Choice> excluded) {
        if (spent >= reach.effort || !plausibility.mayBe(pair.one) || !plausibility.mayBe(pair.other)) {
            return Optional.empty();
        }
        spent++;
        Demands ofOne = one.demands(pair.one);
        if (ofOne.areImpossible()) {
            return Optional.empty();
        }
        Demands ofOther = other.demands(pair.other);
        if (ofOther.areImpossible()) {
            return Optional.empty();
        }
        return ofOne.areMet() && ofOther.areMet()
                ? Optional.of(pair).filter(this::isFound)
                : tryEach(pair, ofOne, ofOther, excluded);
    }

    private boolean mayMatter(Assumptions known) {
        return spent++ < reach.effort && matters.test(known);
    }

    private boolean isFound(Pair pair) {
        return one.isReached(pair.one)
                && other.isReached(pair.other)
                && plausibility.isMade(pair.one)
                && plausibility.isMade(pair.other);
    }

    private Optional<Pair> tryEach(Pair pair, Demands ofOne, Demands ofOther, Set<Choice> excluded) {
        List<List<Choice>> groups = new ArrayList<>();
        ofOne.groups().forEach(group -> groups.add(open(group, true, excluded)));
        ofOther.groups().forEach(group -> groups.add(open(group, false, excluded)));
        Set<Choice> tried = new HashSet<>(excluded);
        for (Choice choice : first(groups)) {
            Pair next = choice.in(pair);
            Optional<Pair> found =
                    next.both.equals(pair.both) || mayMatter(next.both) ? explore(next, tried) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
            tried.add(choice);
        }
        return Optional.empty();
    }

    /**
     * The group with the fewest choices; a group that the fact itself answers comes first, since everything depends on
     * it.
     */
    private static List<Choice> first(List<List<Choice>> groups) {
        return groups.stream()
                .min(Comparator.comparing((List<Choice> group) -> !group.isEmpty())
                        .thenComparing(group -> group.stream().noneMatch(Choice::isOwn))
                        .thenComparingInt(List::size))
                .orElseThrow();
    }

    /** The choices that a group leaves, those near the fact first. */
    private List<Choice> open(List<Move> group, boolean isOfOne, Set<Choice> excluded) {
        return group.stream()
                .filter(plausibility::isPossible)
                .map(move -> fact.isAnsweredBy(move) ? new Choice(move, true, isOfOne) : new Choice(move, false, true))
                .filter(choice -> choice.further() <= reach.mostFurther && !excluded.contains(choice))
                .sorted(Comparator.comparing((Choice choice) -> !choice.isOwn)
                        .thenComparing(choice -> choice.further() > 0)
                        .thenComparing(choice -> -nearness(choice.move.place())))
                .toList();
    }

    /** The depth of the innermost place that contains both a place and the fact. */
    private int nearness(Place place) {
        Place common = place;
        while (!fact.place().isIn(common)) {
            common = common.parent();
        }
        int depth = 0;
        for (Place outer = common; !outer.isRoot(); outer = outer.parent()) {
            depth++;
        }
        return depth;
    }
}
