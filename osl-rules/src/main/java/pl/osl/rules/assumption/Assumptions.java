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
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;

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

    private Assumptions(Map<Place, Move> moves) {
        this.moves = moves;
        for (Place place : moves.keySet()) {
            if (isFurther(place)) {
                further.computeIfAbsent(place.parent(), array -> new ArrayList<>())
                        .add(place);
            }
            surround(place);
        }
    }

    private void surround(Place place) {
        for (Place outer = place.parent(); around.add(outer) && !outer.isRoot(); ) {
            outer = outer.parent();
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

    /** This is assumed, too. */
    public Assumptions with(Move move) {
        Map<Place, Move> more = new LinkedHashMap<>(moves);
        more.put(move.place(), move);
        return new Assumptions(more);
    }

    /** The same without what is assumed at or within a place, and without what names anything there. */
    public Assumptions without(Place place) {
        return of(moves.values().stream()
                .filter(move -> !move.place().isIn(place))
                .filter(move -> !(move.assumption() instanceof Assumption.Reference reference
                        && reference.element().isIn(place)))
                .toList());
    }

    /** The outermost places that have to be changed for what is assumed, in the order in which they were first named. */
    public Set<Place> steps() {
        Set<Place> steps = new LinkedHashSet<>();
        moves.values().forEach(move -> steps.add(move.step()));
        return steps;
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

    /** Whether anything is assumed at a place or within it. */
    public boolean touches(Place place) {
        return moves.containsKey(place) || reachInto(place);
    }

    /** Whether anything is assumed within a place. */
    public boolean reachInto(Place place) {
        return around.contains(place);
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

    /** The outermost place that an assumption about a place changes: that of what is added around it, or its own. */
    public Place stepOf(Place place) {
        Place step = place;
        for (Place outer = place; !outer.isRoot(); outer = outer.parent()) {
            @Nullable Move there = moves.get(outer);
            if (there != null && there.kind() == MoveKind.ADD) {
                step = outer;
            }
        }
        return step;
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
    public Optional<MoveKind> kindAt(Place place) {
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
