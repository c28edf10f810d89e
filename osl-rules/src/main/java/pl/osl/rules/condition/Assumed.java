package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.assumption.MoveKind;

/** What a walk assumes, seen from where it is, and what moves it may offer. Mutable, for one walk in one thread. */
final class Assumed {

    private final Assumptions assumptions;
    private final int day;
    private final int lastRecorded;
    private Aims aims = Aims.TO_RECORD;
    private final Set<Move> offered = new LinkedHashSet<>();
    private boolean touched;
    private boolean isThorough;

    Assumed(Assumptions assumptions, Centre centre, int day) {
        this.assumptions = assumptions;
        this.day = day;
        this.lastRecorded =
                centre.recordedOn().map(last -> When.on(last).latestEpochDay()).orElse(Integer.MIN_VALUE);
    }

    void aimFor(Aims others) {
        aims = others;
    }

    /** From now on every alternative is offered, whatever is aimed for. */
    void beThorough() {
        isThorough = true;
    }

    /** Whether a further element is offered even beside one that was added and may still do. */
    boolean isThorough() {
        return isThorough;
    }

    void moveTo(Place there) {
        touched = assumptions.touches(there);
    }

    /** What is assumed of a field of the place where the walk is; null if nothing but that it is there. */
    @Nullable
    Assumption at(Line line, Place here) {
        if (!touched) {
            return null;
        }
        Place place = line.placeIn(here);
        if (isNothing(place.parent())) {
            return new Assumption.Nothing();
        }
        @Nullable Assumption there = assumptions.at(place).orElse(null);
        return there instanceof Assumption.Present ? null : there;
    }

    /** Whether an object is assumed in a field, or anything that stands in it. */
    boolean isPresent(Line line, Place here) {
        Place there = line.placeIn(here);
        return touched && assumptions.touches(there) && !isNothing(there);
    }

    private boolean isNothing(Place there) {
        return assumptions.at(there).orElse(null) instanceof Assumption.Nothing;
    }

    /** Whether nothing is assumed of a further element but that it is there. */
    boolean isBlank(Place further) {
        return !assumptions.reachInto(further)
                && assumptions.at(further).orElse(null) instanceof Assumption.Present;
    }

    List<Place> furtherIn(Place array) {
        return assumptions.furtherIn(array);
    }

    /** A listing with the elements that are assumed, and as complete as it is assumed to be. */
    <E> Listing<E> widened(Listing<E> recorded, Place array) {
        if (!assumptions.touches(array)) {
            return recorded;
        }
        List<E> all = new ArrayList<>(recorded.elements());
        furtherIn(array).forEach(each -> all.add(Imagined.subject()));
        boolean complete = recorded.isComplete() || assumptions.isComplete(array);
        return complete ? Listing.complete(all) : Listing.atLeast(all);
    }

    /** Whether what is recorded as not being so may be brought about by the day asked about. */
    boolean mayBringAbout() {
        return aims != Aims.TO_RECORD && day >= lastRecorded;
    }

    /** The first day that something may have which is added around a place. */
    int firstDay(Place place) {
        return assumptions.isNew(place) ? lastRecorded : Integer.MIN_VALUE;
    }

    /** A fact that is assumed. */
    Move fact(Place place, Assumption assumption, MoveKind kind, Supplier<Wording> says) {
        MoveKind asBefore =
                assumptions.kindAt(place).filter(MoveKind.ADD::equals).orElse(kind);
        return offer(new Move(place, assumption, assumptions.stepOf(place), asBefore, says));
    }

    /** A further element, or an object in a field. */
    Move added(Place place, boolean isNew, Supplier<Wording> says) {
        Place outer = assumptions.stepOf(place);
        return offer(new Move(place, new Assumption.Present(isNew), outer, MoveKind.ADD, says));
    }

    private Move offer(Move move) {
        offered.add(move);
        return move;
    }

    /** All moves that were offered, whether or not they would be enough. */
    List<Move> offered() {
        return List.copyOf(offered);
    }

    void forget() {
        offered.clear();
    }

    Place next(Place array) {
        return assumptions.next(array);
    }

    /** That an array has no other elements. */
    Move complete(Place further, Supplier<Wording> says) {
        Place outer = assumptions.stepOf(further);
        return offer(new Move(further, new Assumption.Complete(), outer, MoveKind.CONFIRM_COMPLETE, says));
    }
}
