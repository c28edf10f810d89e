package pl.osl.rules.assumption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What has to be assumed for an answer to be as wanted: at least one move from each of these groups.
 *
 * <p>They hold for the current assumptions; once a move is made, the demands may differ. Without groups nothing is
 * demanded; with an empty group, the answer cannot be had. Immutable.
 */
public final class Demands {

    /** The answer is as wanted. */
    public static final Demands MET = new Demands(List.of(), false);

    /** No move can make the answer as wanted. */
    public static final Demands IMPOSSIBLE = new Demands(List.of(List.of()), false);

    /** No move is known that could make the answer as wanted, though there may be one. */
    public static final Demands UNKNOWN = new Demands(List.of(List.of()), true);

    /** Limit on the groups, and on the alternatives within a group. */
    private static final int MOST = 24;

    /** Groups that continue a step already begun come first, then those that demand least. */
    private static final Comparator<Demands> EASIEST =
            Comparator.<Demands, Boolean>comparing(each -> !each.begun).thenComparing(each -> each.groups.size());

    private final List<List<Move>> groups;
    private final boolean shortened;
    private final boolean impossible;
    private final boolean begun;

    private Demands(List<List<Move>> groups, boolean shortened) {
        this.groups = groups;
        this.shortened = shortened;
        boolean none = false;
        boolean any = false;
        for (List<Move> group : groups) {
            none |= group.isEmpty();
            for (Move move : group) {
                any |= move.isBegun();
            }
        }
        this.impossible = none;
        this.begun = any;
    }

    /** One of these moves is demanded. */
    public static Demands oneOf(List<Move> moves) {
        return moves.isEmpty() ? IMPOSSIBLE : new Demands(List.of(List.copyOf(moves)), false);
    }

    /** One of these moves is demanded. */
    public static Demands oneOf(Move... moves) {
        return oneOf(List.of(moves));
    }

    /** The groups of moves; at least one move of each is needed. Unmodifiable. */
    public List<List<Move>> groups() {
        return groups;
    }

    /** The same, marked as perhaps lacking alternatives. */
    public Demands shortened() {
        return shortened || areMet() ? this : new Demands(groups, true);
    }

    /** The same, for the sake of a demand that then does not arise. */
    public Demands evading() {
        return each(Move::evading);
    }

    /** The same, for the sake of something that is only accepted in place of what is demanded. */
    public Demands replacing() {
        return each(Move::replacing);
    }

    /** The same, for entries that then are none of those asked about; of what is added, that is no evasion. */
    public Demands passing() {
        return each(Move::passing);
    }

    /** The same, for the sake of a stage that then has something to speak of. */
    public Demands occasioning() {
        return each(Move::occasioning);
    }

    /** The same, for the sake of something that may be found out, and that nobody seeks. */
    public Demands unsought() {
        return each(Move::unsought);
    }

    /** The same, for the sake of a rule that then applies. */
    public Demands inviting() {
        return each(Move::inviting);
    }

    private Demands each(UnaryOperator<Move> change) {
        return new Demands(
                groups.stream()
                        .map(group -> group.stream().map(change).toList())
                        .toList(),
                shortened);
    }

    /** Whether some alternative was left out, so that what follows from these demands is no proof. */
    public boolean isShortened() {
        return shortened;
    }

    /** Whether nothing is demanded. */
    public boolean areMet() {
        return groups.isEmpty();
    }

    /** Whether no move can help. */
    public boolean areImpossible() {
        return impossible;
    }

    /** What is demanded by both. */
    public Demands and(Demands other) {
        if (areMet() || (other.areImpossible() && !other.shortened)) {
            return other;
        }
        if (other.areMet() || (areImpossible() && !shortened)) {
            return this;
        }
        if (areImpossible() || other.areImpossible()) {
            return UNKNOWN;
        }
        List<List<Move>> both = new ArrayList<>(groups);
        both.addAll(other.groups.subList(0, Math.min(other.groups.size(), Math.max(0, MOST - groups.size()))));
        return new Demands(List.copyOf(both), shortened || other.shortened);
    }

    /** A disjunction: one move from the smallest group of this or of another, those of this listed first. */
    public Demands orElse(Demands other) {
        if (areMet() || other.areImpossible()) {
            return this;
        }
        if (other.areMet() || areImpossible()) {
            return other;
        }
        Set<Move> starts = new LinkedHashSet<>(smallest());
        starts.addAll(other.smallest());
        return new Demands(List.of(List.copyOf(starts)), shortened || other.shortened);
    }

    /** A disjunction: one move from the smallest group of either, the easier one first. */
    public Demands or(Demands other) {
        return anyOf(List.of(this, other));
    }

    /** A disjunction of several: one move from the smallest group of any, those that demand least first. */
    public static Demands anyOf(List<Demands> alternatives) {
        List<Demands> possible = alternatives.stream()
                .filter(each -> !each.areImpossible())
                .sorted(EASIEST)
                .toList();
        boolean shortened = alternatives.stream().anyMatch(Demands::isShortened);
        if (possible.isEmpty()) {
            return new Demands(IMPOSSIBLE.groups, shortened);
        }
        if (possible.stream().anyMatch(Demands::areMet)) {
            return MET;
        }
        return possible.size() == 1 ? new Demands(possible.get(0).groups, shortened) : starts(possible, shortened);
    }

    private static Demands starts(List<Demands> possible, boolean shortened) {
        Set<Move> starts = new LinkedHashSet<>();
        for (Demands each : possible.subList(0, Math.min(MOST, possible.size()))) {
            starts.addAll(each.smallest());
        }
        return new Demands(List.of(List.copyOf(starts)), shortened || possible.size() > MOST);
    }

    private List<Move> smallest() {
        return groups.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    }

    /** The groups. */
    @Override
    public String toString() {
        return groups.toString();
    }
}
