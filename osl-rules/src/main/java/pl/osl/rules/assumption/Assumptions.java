package pl.osl.rules.assumption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.StepKind;

/**
 * Everything that is assumed beyond what stands in a record, by its place.
 *
 * <p>A further element of a listing stands at {@code /documents/-1}, the next one at {@code /documents/-2}; that a
 * listing is complete is assumed at {@code /documents/-}. Immutable and safe to share between threads.
 */
public final class Assumptions {

    private static final Assumptions NONE = new Assumptions(new LinkedHashMap<>());
    private static final String FURTHER = "-";

    private final Map<Place, Move> moves;
    private final Map<Place, List<Place>> further = new HashMap<>();
    private final Set<Place> around = new HashSet<>();
    private final Map<Place, Set<String>> touchedIn = new HashMap<>();
    private final Set<Place> steps = new LinkedHashSet<>();

    private Assumptions(Map<Place, Move> moves) {
        this.moves = moves;
        for (Place place : moves.keySet()) {
            if (isFurther(place)) {
                further.computeIfAbsent(place.parent(), array -> new ArrayList<>())
                        .add(place);
            }
            surround(place);
        }
        moves.values().forEach(move -> steps.add(move.step()));
    }

    private void surround(Place place) {
        Place inner = place;
        boolean isNew = true;
        while (isNew && !inner.isRoot()) {
            Place outer = inner.parent();
            touchedIn.computeIfAbsent(outer, none -> new LinkedHashSet<>()).add(inner.segment());
            isNew = around.add(outer);
            inner = outer;
        }
    }

    /** Nothing is assumed. */
    public static Assumptions none() {
        return NONE;
    }

    /** What these moves assume, each narrowing what those before it assumed at the same place. */
    public static Assumptions of(List<Move> moves) {
        Map<Place, Move> byPlace = new LinkedHashMap<>();
        moves.forEach(move -> byPlace.put(move.place(), move));
        return new Assumptions(byPlace);
    }

    /** The same with one more move. */
    public Assumptions with(Move move) {
        Map<Place, Move> more = new LinkedHashMap<>(moves);
        more.put(move.place(), move);
        return new Assumptions(more);
    }

    /** The same without what is assumed at or within a place, and without references to anything there. */
    public Assumptions without(Place place) {
        return of(moves.values().stream()
                .filter(move -> !move.place().isIn(place))
                .filter(move -> !(move.assumption() instanceof Assumption.Reference reference
                        && reference.element().isIn(place)))
                .toList());
    }

    /** The same without a step, and without references to anything that it adds. */
    public Assumptions withoutStep(Place step) {
        List<Move> others = new ArrayList<>();
        for (Move move : moves.values()) {
            boolean namesAny =
                    move.assumption() instanceof Assumption.Reference reference && isOf(step, reference.element());
            if (!move.step().equals(step) && !namesAny) {
                others.add(move);
            }
        }
        return of(others);
    }

    /** The same without every move that can be spared while something holds; moves are tried in this order. */
    public Assumptions sparing(List<Move> order, Predicate<Assumptions> holds) {
        Assumptions needed = this;
        for (Move move : order) {
            Assumptions fewer = needed.without(move.place());
            if (needed.touches(move.place()) && holds.test(fewer)) {
                needed = fewer;
            }
        }
        return needed;
    }

    private boolean isOf(Place step, Place element) {
        return Optional.ofNullable(moves.get(element))
                .map(Move::step)
                .filter(step::equals)
                .isPresent();
    }

    /** The outermost places that have to be changed for what is assumed, in the order in which they were first named. */
    public Set<Place> steps() {
        return new LinkedHashSet<>(steps);
    }

    /** Whether anything of a step is assumed. */
    public boolean begins(Place step) {
        return steps.contains(step);
    }

    /** Whether all these moves are assumed. */
    public boolean include(List<Move> some) {
        return some.stream().allMatch(move -> move.equals(moves.get(move.place())));
    }

    /** The moves that are assumed, in the order in which their places were first named; unmodifiable. */
    public List<Move> moves() {
        return List.copyOf(moves.values());
    }

    /** What is assumed at a place; empty if nothing is. */
    public Optional<Assumption> at(Place place) {
        return Optional.ofNullable(moves.get(place)).map(Move::assumption);
    }

    /** What to do for what is assumed at a place, if something is, with more told of it than before. */
    public Optional<Wording> does(Place place, Wording says) {
        return Optional.ofNullable(moves.get(place))
                .filter(move -> move.kind() == StepKind.ADD)
                .flatMap(move -> MoveSentences.followed(move.does(), move.says(), says));
    }

    /** Whether anything is assumed at a place or within it. */
    public boolean touches(Place place) {
        return moves.containsKey(place) || reachInto(place);
    }

    /** Whether anything is assumed within a place. */
    public boolean reachInto(Place place) {
        return around.contains(place);
    }

    /** The segments that lead from a place to what is assumed within it. */
    public Set<String> touchedIn(Place place) {
        return touchedIn.getOrDefault(place, Set.of());
    }

    /** The further elements of an array, in order; unmodifiable. */
    public List<Place> furtherIn(Place array) {
        return further.getOrDefault(array, List.of());
    }

    /** Whether an array is assumed to be complete. */
    public boolean isComplete(Place array) {
        return moves.containsKey(array.further());
    }

    /** The place of one more element of an array. */
    public Place next(Place array) {
        List<Place> there = furtherIn(array);
        int last = there.isEmpty()
                ? 0
                : Integer.parseInt(there.get(there.size() - 1).segment().substring(1));
        return array.further(last + 1);
    }

    /**
     * The place that has to be changed for an assumption about a place: that of the outermost thing that is added around
     * it, or its own.
     *
     * <p>What is added to one listing of an element that is recorded is added at once, and its place is the listing.
     *
     * @param adds whether something is added at the place itself
     */
    public Place stepOf(Place place, boolean adds) {
        Place step = adds ? stepOfAdded(place) : place;
        for (Place outer = place.parent(); !outer.isRoot(); outer = outer.parent()) {
            @Nullable Move there = moves.get(outer);
            if (there != null && there.kind() == StepKind.ADD) {
                step = stepOfAdded(outer);
            }
        }
        return step;
    }

    private static Place stepOfAdded(Place place) {
        Place array = place.parent();
        Place listing = array.segment().equals(Listing.AT_LEAST) ? array.parent() : array;
        return isFurther(place) && !listing.parent().isRoot() ? array : place;
    }

    /** Whether a place lies in something that the record says was not there yet. */
    public boolean isNew(Place place) {
        for (Place outer = place; !outer.isRoot(); outer = outer.parent()) {
            if (at(outer).orElse(null) instanceof Assumption.Present present && present.isNew()) {
                return true;
            }
        }
        return false;
    }

    /** How what is assumed at a place is to come true; empty if nothing is assumed there. */
    public Optional<StepKind> kindAt(Place place) {
        return Optional.ofNullable(moves.get(place)).map(Move::kind);
    }

    private static boolean isFurther(Place place) {
        String segment = place.segment();
        return segment.length() > 1 && segment.startsWith(FURTHER);
    }

    /** Equal if the same is assumed at the same places. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assumptions assumptions && moves.equals(assumptions.moves);
    }

    @Override
    public int hashCode() {
        return moves.hashCode();
    }

    /** The moves. */
    @Override
    public String toString() {
        return moves.values().toString();
    }
}
