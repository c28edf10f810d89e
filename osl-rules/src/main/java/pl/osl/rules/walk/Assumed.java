package pl.osl.rules.walk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.AllowedMoves;
import pl.osl.rules.assumption.AssumedWords;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.assumption.MoveSentences;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.StepKind;

/**
 * What a walk assumes, seen from its current place, and which moves it may offer. Mutable, for one walk in one thread.
 */
public final class Assumed {

    private final Assumptions assumptions;
    private final int day;
    private final int recordedOn;
    private AllowedMoves allowed = AllowedMoves.TO_RECORD;
    private final KeptAnswers keptAnswers;
    private boolean touched;
    private int lookUps;
    private boolean isThorough;
    private boolean isOffering;

    Assumed(Assumptions assumptions, Centre centre, int day, KeptAnswers keptAnswers) {
        this.assumptions = assumptions;
        this.day = day;
        this.keptAnswers = keptAnswers;
        this.recordedOn =
                centre.recordedOn().map(last -> When.on(last).latestEpochDay()).orElse(day);
    }

    void allow(AllowedMoves others) {
        allowed = others;
        isOffering = true;
    }

    Assumptions assumptions() {
        return assumptions;
    }

    /** Remembers what an element is called, if the walk offers moves, which may lie in it. */
    <E> void meet(Place place, E element, NameOfElement<E> name) {
        if (isOffering) {
            keptAnswers.meet(place, element, name);
        }
    }

    /** From now on every alternative is offered. */
    void beThorough() {
        isThorough = true;
    }

    /** Whether a further element is offered even beside an added one that may still do. */
    public boolean isThorough() {
        return isThorough;
    }

    void moveTo(Place there) {
        touched = assumptions.touches(there);
    }

    /** The assumption about a field at the current place; null if nothing more is assumed than that it is there. */
    @Nullable
    Assumption at(LabelledValue line, Place here) {
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

    /** A cache of what was found about the elements of an array, valid for those of which nothing is assumed. */
    public <F> KeptAnswers.OfArray<F> found(Object asking, Place array, int size) {
        return keptAnswers.of(asking, array, size, this);
    }

    /** The same for what has to be assumed for an answer. */
    public <F> KeptAnswers.OfArray<F> found(Object asking, boolean wanted, Place array, int size) {
        return found(List.of(asking, wanted, allowed, isThorough), array, size);
    }

    BitSet touchedIn(Place array) {
        return KeptAnswers.touchedIn(assumptions, array);
    }

    KeptAnswers keptAnswers() {
        return keptAnswers;
    }

    /** Notes that an element is looked up by its id, so that what is found depends on more than one place. */
    public void lookUp() {
        lookUps++;
    }

    /** Counts one more element that is looked at. */
    void look() {
        keptAnswers.looked++;
    }

    int lookUps() {
        return lookUps;
    }

    /** Whether an object is assumed in a field, or anything that stands in it. */
    public boolean isPresent(LabelledValue line, Place here) {
        Place there = line.placeIn(here);
        return touched && assumptions.touches(there) && !isNothing(there);
    }

    private boolean isNothing(Place there) {
        return assumptions.at(there).orElse(null) instanceof Assumption.Nothing;
    }

    /** Whether nothing more is assumed of a further element than that it is there. */
    public boolean isBlank(Place further) {
        return !assumptions.reachInto(further) && assumptions.at(further).orElse(null) instanceof Assumption.Present;
    }

    public List<Place> furtherIn(Place array) {
        return assumptions.furtherIn(array);
    }

    /** A listing with the elements that are assumed, and as complete as it is assumed to be. */
    public <E> Listing<E> widened(Listing<E> recorded, Place array) {
        if (!assumptions.touches(array)) {
            return recorded;
        }
        List<E> all = new ArrayList<>(recorded.elements());
        furtherIn(array).forEach(each -> all.add(AssumedSubject.subject()));
        boolean complete = recorded.isComplete() || assumptions.isComplete(array);
        return complete ? Listing.of(all) : Listing.atLeast(all);
    }

    /** Whether what is recorded as not being so may be brought about by the day asked about. */
    public boolean mayBringAbout() {
        return allowed != AllowedMoves.TO_RECORD && day >= recordedOn;
    }

    /**
     * The first day that something added around a place may have: where the record says that it was not there yet, the
     * day for which the record speaks, or the day asked about if that is not known; else there is no bound.
     */
    public int firstDay(Place place) {
        return assumptions.isNew(place) ? recordedOn : Integer.MIN_VALUE;
    }

    /** The move that assumes a fact. */
    public Move fact(Place place, Assumption assumption, StepKind kind, Supplier<AssumedWords> words) {
        StepKind asBefore = asBefore(place, kind);
        return fact(
                place,
                assumption,
                asBefore,
                words,
                () -> does(place, asBefore, words.get().says()));
    }

    /** The move that assumes that a day has not come yet, nor is known to come. */
    public Move notYet(Place place, Supplier<AssumedWords> words, FactQuestion question) {
        StepKind kind = asBefore(place, StepKind.RECORD);
        Move move = fact(
                place,
                new Assumption.Nothing(),
                kind,
                words,
                () -> MoveSentences.notYet(words.get().says()));
        return question.asksWhetherItGoesOn() ? move.asking(question) : move;
    }

    private Wording does(Place place, StepKind kind, Wording says) {
        return assumptions.does(place, says).orElseGet(() -> MoveSentences.does(kind, says));
    }

    private StepKind asBefore(Place place, StepKind kind) {
        return assumptions.kindAt(place).filter(StepKind.ADD::equals).orElse(kind);
    }

    private Move fact(
            Place place, Assumption assumption, StepKind kind, Supplier<AssumedWords> words, Supplier<Wording> does) {
        Place step = assumptions.stepOf(place, kind == StepKind.ADD);
        return new Move(place, assumption, step, kind, assumptions.begins(step), words, does);
    }

    /** The move that adds an element, or an object in a field. */
    public Move added(Place place, boolean isNew, Supplier<Wording> name) {
        return added(place, isNew, name, () -> MoveSentences.does(StepKind.ADD, name.get()));
    }

    /** The same in words of its own. */
    public Move added(Place place, boolean isNew, Supplier<Wording> name, Supplier<Wording> does) {
        Place outer = assumptions.stepOf(place, true);
        Assumption present = new Assumption.Present(isNew);
        return new Move(
                place,
                present,
                outer,
                StepKind.ADD,
                assumptions.begins(outer),
                () -> AssumedWords.of(name.get()),
                does);
    }

    public Place next(Place array) {
        return assumptions.next(array);
    }

    /**
     * The move that assumes that an array has no other elements.
     *
     * @param listing how the listing is asked for
     */
    public Move complete(Place further, Supplier<Wording> plural, FactQuestion listing) {
        Place outer = assumptions.stepOf(further, false);
        return new Move(
                        further,
                        new Assumption.Complete(),
                        outer,
                        StepKind.CONFIRM_COMPLETE,
                        assumptions.begins(outer),
                        () -> AssumedWords.of(plural.get()))
                .asking(listing);
    }
}
