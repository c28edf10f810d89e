package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/**
 * A listing, and which of its elements are meant.
 *
 * @param field its name in JSON
 * @param plural what its elements are called together, in the nominative
 * @param singular what one of them is called
 * @param scope what is true of those that are meant, asked in this order
 * @param standing how many conditions of the scope, from the first on, say when an element stands
 */
record Roll<S, E>(
        String field,
        Function<? super S, Listing<E>> listing,
        Wording plural,
        Wording singular,
        List<Condition<? super E>> scope,
        int standing) {

    /** With further conditions in the scope. */
    Roll<S, E> narrowed(List<? extends Condition<? super E>> conditions) {
        List<Condition<? super E>> narrower = new ArrayList<>(scope);
        narrower.addAll(conditions);
        return new Roll<>(field, listing, plural, singular, List.copyOf(narrower), standing);
    }

    /** Whether an element may be meant just because a listing of its own holds nothing. */
    boolean isVacuousInside() {
        return Condition.all(scope).mayHoldVacuously();
    }

    /** Calls for each parameter on which it depends which elements are meant. */
    void forEachParameter(Consumer<Parameter> action) {
        scope.forEach(part -> part.forEachParameter(action));
    }

    /** What is asked of an element beside that it stands, by the first conditions of the scope. */
    List<Outline> asks(int conditions) {
        return Condition.outlines(scope.subList(standing, conditions));
    }

    /** A point about the elements, with nothing below it. */
    Outline outline(Wording which) {
        Wording named = which.then(
                Wording.of(" w wykazie „" + plural.polish() + "”", " on the list “" + plural.english() + "”"));
        return new Outline(named, Optional.of(stands()), List.of());
    }

    /**
     * A point about the elements.
     *
     * @param which which of them, before the name of the listing
     * @param below what leads to the points below, if there are any
     */
    Outline outline(Wording which, Wording below, List<Outline> points) {
        Outline named = outline(which);
        return points.isEmpty() ? named : new Outline(named.says().then(below), named.listing(), points);
    }

    private Outline.Standing stands() {
        return new Outline.Standing(plural, Condition.outlines(scope.subList(0, standing)));
    }

    /** Where the elements stand, if the walk is at what has the listing; means nothing unless reasons are kept. */
    Place arrayOf(Listing<E> here, Inquiry inquiry) {
        return inquiry.explains() ? here.placeIn(inquiry.place().child(field)) : Place.root();
    }

    /** Goes to each element that is not surely out of scope, and keeps a finding of the listing. */
    Listing<E> gather(S subject, Inquiry inquiry, boolean settled, Gathering<E> into) {
        Listing<E> here = listing.apply(subject);
        List<E> elements = here.elements();
        int mark = inquiry.mark();
        Place outside = inquiry.place();
        Place array = arrayOf(here, inquiry);
        int surely = 0;
        int possibly = 0;
        for (int i = 0; i < elements.size(); i++) {
            if (inquiry.explains()) {
                inquiry.moveTo(array.child(i));
            }
            Truth meant = take(elements.get(i), inquiry, settled, into);
            surely += meant == Truth.TRUE ? 1 : 0;
            possibly += meant == Truth.UNKNOWN ? 1 : 0;
        }
        inquiry.moveTo(outside);
        if (inquiry.explains()) {
            Tally tally = new Tally(surely, possibly, elements.size(), here.isComplete());
            concludeReading(inquiry, settled, mark, array, here, tally);
        }
        return here;
    }

    private void concludeReading(
            Inquiry inquiry, boolean settled, int mark, Place array, Listing<E> here, Tally tally) {
        boolean open = !settled && (!here.isComplete() || inquiry.isOpenSince(mark));
        conclude(inquiry, new TallyLine(plural), open ? Truth.UNKNOWN : Truth.TRUE, mark, array, here, tally, null);
    }

    /** Goes to an element, unless it is surely out of scope. */
    Truth take(E element, Inquiry inquiry, boolean settled, Gathering<E> into) {
        int mark = inquiry.mark();
        Truth meant = meant(element, inquiry);
        if (meant != Truth.FALSE) {
            into.add(element, meant, inquiry, settled);
        }
        if (inquiry.explains()) {
            boolean open = !settled && inquiry.isOpenSince(mark);
            inquiry.conclude(new Label(singular), open ? meant.and(Truth.UNKNOWN) : meant, mark, Truth.FALSE);
        }
        return meant;
    }

    /** Asks the scope in order, and no further once the element is surely out of it. */
    Truth meant(E element, Inquiry inquiry) {
        Truth meant = Truth.TRUE;
        for (int i = 0; i < scope.size() && meant != Truth.FALSE; i++) {
            meant = meant.and(scope.get(i).ask(element, inquiry));
        }
        return meant;
    }

    /** Keeps a finding of the listing, at the place of a further element if one might change it. */
    void conclude(
            Inquiry inquiry,
            Claim claim,
            Truth truth,
            int mark,
            Place array,
            Listing<E> here,
            Tally tally,
            @Nullable Truth decisive) {
        boolean open = !truth.isKnown() && !here.isComplete();
        @Nullable GapKind gap = !open ? null : here.isUnrecorded() ? GapKind.UNRECORDED : GapKind.INCOMPLETE;
        Place place = gap == GapKind.INCOMPLETE ? array.further() : array;
        @Nullable Tally counted = here.isUnrecorded() ? null : tally;
        inquiry.conclude(claim, truth, mark, place, counted, gap, decisive);
    }
}
