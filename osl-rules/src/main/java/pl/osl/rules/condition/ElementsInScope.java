package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledTally;
import pl.osl.rules.walk.Tally;

/**
 * A listing, and the scope that says which of its elements are meant.
 *
 * @param field its name in JSON
 * @param plural what its elements are called together, in the nominative
 * @param name what one of them is called
 * @param scope the conditions that are true of the elements that are meant, evaluated in this order
 * @param standing how many of the first conditions of the scope say when an element stands
 * @param limiting how many of the first conditions, those of standing included, say which elements the question is
 *     about
 * @param canBeAdded whether a further element can be brought about where the listing is known to be complete
 * @param oneAtATime whether an element that surely stands rules out every other, listed or not
 */
record ElementsInScope<S, E>(
        String field,
        Function<? super S, Listing<E>> listing,
        Wording plural,
        ElementName<E> name,
        List<Condition<? super E>> scope,
        int standing,
        int limiting,
        boolean canBeAdded,
        boolean oneAtATime) {

    /** With further conditions in the scope. */
    ElementsInScope<S, E> narrowed(List<? extends Condition<? super E>> conditions) {
        List<Condition<? super E>> narrower = new ArrayList<>(scope);
        narrower.addAll(conditions);
        return new ElementsInScope<>(
                field, listing, plural, name, List.copyOf(narrower), standing, limiting, canBeAdded, oneAtATime);
    }

    /** With further conditions in the scope, which say which elements the question is about. */
    ElementsInScope<S, E> limited(List<? extends Condition<? super E>> conditions) {
        ElementsInScope<S, E> narrower = narrowed(conditions);
        int all = narrower.scope.size();
        return new ElementsInScope<>(
                field, listing, plural, name, narrower.scope, standing, all, canBeAdded, oneAtATime);
    }

    /** The same, with its elements told apart by a property. */
    ElementsInScope<S, E> toldApartBy(Property<? super E, ? extends Term> kind) {
        return called(name.toldApartBy(kind));
    }

    /** The same, with its elements called in this way. */
    ElementsInScope<S, E> called(ElementName<E> told) {
        return new ElementsInScope<>(field, listing, plural, told, scope, standing, limiting, canBeAdded, oneAtATime);
    }

    /** The same, of whose elements those count for which other conditions are true. */
    ElementsInScope<S, E> standing(Wording others, List<Condition<? super E>> stands) {
        List<Condition<? super E>> other = new ArrayList<>(stands);
        other.addAll(scope.subList(standing, scope.size()));
        int moved = stands.size() - standing;
        return new ElementsInScope<>(
                field,
                listing,
                others,
                name,
                List.copyOf(other),
                stands.size(),
                limiting + moved,
                canBeAdded,
                oneAtATime);
    }

    /** The same, but nothing can be added once it is complete. */
    ElementsInScope<S, E> closed() {
        return new ElementsInScope<>(field, listing, plural, name, scope, standing, limiting, false, oneAtATime);
    }

    /** The same, of whose elements one stands at a time. */
    ElementsInScope<S, E> ruledByOne() {
        return new ElementsInScope<>(field, listing, plural, name, scope, standing, limiting, canBeAdded, true);
    }

    /** Whether an element may be in scope merely because a listing of its own is empty. */
    boolean isVacuousInside() {
        return Condition.all(scope).mayHoldVacuously();
    }

    /** Calls for each parameter that decides which elements are meant. */
    void forEachParameter(Consumer<Parameter> action) {
        scope.forEach(part -> part.forEachParameter(action));
    }

    /** The outlines of the first conditions of the scope, without those that say when an element stands. */
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
     * @param below the words that lead over to the points, if there are any
     */
    Outline outline(Wording which, Wording below, List<Outline> points) {
        Outline named = outline(which);
        return points.isEmpty() ? named : new Outline(named.says().then(below), named.listing(), points);
    }

    private Outline.Standing stands() {
        return new Outline.Standing(plural, Condition.outlines(scope.subList(0, standing)));
    }

    /** What is recorded of the listing; nothing if its owner is only assumed. */
    Listing<E> recorded(S subject) {
        return AssumedSubject.is(subject) ? Listing.unrecorded() : listing.apply(subject);
    }

    /** The place of the elements, if the walk is at the owner of the listing; meaningless unless it tracks places. */
    Place arrayOf(Listing<E> recorded, Inquiry inquiry) {
        return inquiry.tracks() ? recorded.placeIn(inquiry.place().child(field)) : Place.root();
    }

    /** The listing with what is assumed of it. */
    Listing<E> widened(Listing<E> recorded, Place array, Inquiry inquiry) {
        return inquiry.assumes() ? inquiry.assumed().widened(recorded, array) : recorded;
    }

    /** The place of an element, by its number among the recorded ones and the assumed ones after them. */
    Place placeOf(int element, Listing<E> recorded, Place array, Inquiry inquiry) {
        int further = element - recorded.elements().size();
        return further < 0
                ? array.child(element)
                : inquiry.assumed().furtherIn(array).get(further);
    }

    /** The element that stands and thereby rules out every other; {@link OneAtATime#NONE} without any. */
    int ruling(List<E> elements, Listing<E> recorded, Place array, Inquiry inquiry) {
        return oneAtATime ? OneAtATime.ruling(this, elements, recorded, array, inquiry) : OneAtATime.NONE;
    }

    /** Feeds the elements that are not surely out of scope into an aggregate, and keeps a finding about the listing. */
    Listing<E> gather(S subject, Inquiry inquiry, boolean settled, Aggregate<E> into) {
        Listing<E> recorded = recorded(subject);
        int mark = inquiry.mark();
        Place outside = inquiry.place();
        Place array = arrayOf(recorded, inquiry);
        Listing<E> here = widened(recorded, array, inquiry);
        List<E> elements = here.elements();
        int ruling = ruling(elements, recorded, array, inquiry);
        Listing<E> seen = ruling == OneAtATime.NONE ? here : Listing.of(elements);
        int surely = 0;
        int possibly = 0;
        for (int i = 0; i < elements.size(); i++) {
            if (ruling == OneAtATime.NONE || i == ruling) {
                enter(i, elements.get(i), recorded, array, inquiry);
                Truth meant = take(elements.get(i), inquiry, settled, into, ruling != OneAtATime.NONE);
                surely += meant == Truth.TRUE ? 1 : 0;
                possibly += meant == Truth.UNKNOWN ? 1 : 0;
            }
        }
        inquiry.moveTo(outside);
        if (inquiry.explains()) {
            if (!settled) {
                OneAtATime.keepThoseThatMayRule(this, seen, recorded, array, inquiry, this::meant);
            }
            Tally tally = new Tally(surely, possibly, elements.size(), seen.isComplete());
            concludeReading(inquiry, settled, mark, array, seen, tally);
        }
        return seen;
    }

    /** Moves the walk to an element. */
    void enter(int number, E element, Listing<E> recorded, Place array, Inquiry inquiry) {
        if (inquiry.tracks()) {
            inquiry.enter(placeOf(number, recorded, array, inquiry), element, name);
        }
    }

    /**
     * Keeps a finding about the element at the current place, which follows from those kept since the mark.
     *
     * @param decisive the truth of a part that settles the whole on its own; null if there is none
     */
    void concludeElement(
            E element, Truth truth, int mark, @Nullable Truth decisive, boolean isInScope, Inquiry inquiry) {
        if (inquiry.explains()) {
            FindingForm form = isInScope ? FindingForm.ELEMENT : FindingForm.OUT_OF_SCOPE;
            inquiry.conclude(named(form, element), truth, mark, decisive);
        }
    }

    /** The claim about an element. */
    Claim named(FindingForm form, E element) {
        return new NamedElement<>(form, name, element);
    }

    private void concludeReading(
            Inquiry inquiry, boolean settled, int mark, Place array, Listing<E> here, Tally tally) {
        boolean open = !settled && (!here.isComplete() || inquiry.isOpenSince(mark));
        conclude(
                inquiry,
                new LabelledTally(plural, name.listing()),
                open ? Truth.UNKNOWN : Truth.TRUE,
                mark,
                array,
                here,
                tally,
                null);
    }

    /** Feeds an element into an aggregate, unless it is surely out of scope. */
    Truth take(E element, Inquiry inquiry, boolean settled, Aggregate<E> into) {
        return take(element, inquiry, settled, into, false);
    }

    private Truth take(E element, Inquiry inquiry, boolean settled, Aggregate<E> into, boolean rules) {
        int mark = inquiry.mark();
        Truth meant = meant(element, inquiry);
        if (inquiry.explains() && meant == Truth.UNKNOWN) {
            inquiry.absorb(mark, standing, scope.size());
        }
        if (rules) {
            OneAtATime.keep(inquiry);
        }
        if (meant != Truth.FALSE) {
            into.add(element, meant, inquiry, settled);
        }
        boolean open = !settled && inquiry.isOpenSince(mark);
        Truth shown = open ? meant.and(Truth.UNKNOWN) : meant;
        concludeElement(element, shown, mark, oneAtATime ? null : Truth.FALSE, meant != Truth.FALSE, inquiry);
        return meant;
    }

    /** Evaluates the scope in order, and stops once the element is surely out of it. */
    Truth meant(E element, Inquiry inquiry) {
        Truth meant = Truth.TRUE;
        for (int i = 0; i < scope.size() && meant != Truth.FALSE; i++) {
            meant = meant.and(scope.get(i).ask(element, inquiry));
        }
        return meant;
    }

    /** Keeps a finding about the listing, at the place of a further element if one might change the answer. */
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

    /** What has to be assumed for the element at the current place to be surely in scope, or surely out of it. */
    Demands demandsToMean(E element, Inquiry inquiry, boolean wanted) {
        List<Condition<? super E>> asked = scope.subList(firstToAsk(element, wanted), scope.size());
        return wanted
                ? Condition.demands(asked, element, inquiry, true)
                : Condition.demandsOfAny(asked, element, inquiry, false);
    }

    /** Skips standing where an added element is to be out of scope: to add one that does not stand is to add none. */
    int firstToAsk(E element, boolean wanted) {
        return AssumedSubject.is(element) && !wanted ? standing : 0;
    }
}
