package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.Assumed;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.Inquiry;

/** What has to be assumed of a listing beyond its elements: that there is a further one, or that there are no others. */
record FurtherElements<S, E>(ElementsInScope<S, E> scoped, S subject, Inquiry inquiry) {

    /** Limit on the further elements of one listing that are assumed. */
    private static final int MOST_FURTHER = 15;

    /**
     * The demand that a further element is added, unless an added element is still unconstrained and could serve.
     *
     * @param isPending whether an element that was already added may still satisfy the question, so that another need
     *     not be tried yet
     */
    Demands further(boolean isPending) {
        Listing<E> recorded = scoped.recorded(subject);
        Assumed assumed = inquiry.assumed();
        Place array = scoped.arrayOf(recorded, inquiry);
        boolean isClosed = (recorded.isComplete() && !(scoped.canBeAdded() && assumed.mayBringAbout()))
                || isRuled(recorded, array);
        boolean isNew = recorded.isComplete();
        if (isClosed || (isPending && !assumed.isThorough())) {
            return Demands.IMPOSSIBLE;
        }
        if (assumed.furtherIn(array).stream().anyMatch(place -> isOpen(place))) {
            return Demands.IMPOSSIBLE;
        }
        return assumed.furtherIn(array).size() >= MOST_FURTHER
                ? Demands.UNKNOWN
                : Demands.oneOf(
                        assumed.added(assumed.next(array), isNew, scoped.name()::singular, scoped.name()::added));
    }

    /** Whether nothing is assumed of an element but that it is there, and it is not yet surely in scope. */
    private boolean isOpen(Place further) {
        if (!inquiry.assumed().isBlank(further)) {
            return false;
        }
        Place outside = inquiry.place();
        inquiry.moveTo(further);
        Truth meant = scoped.meant(AssumedSubject.subject(), inquiry);
        inquiry.moveTo(outside);
        return meant != Truth.TRUE;
    }

    /** Demands that the listing is complete, or that an element out of scope stands and rules out every other. */
    Demands complete() {
        Listing<E> recorded = scoped.recorded(subject);
        Place array = scoped.arrayOf(recorded, inquiry);
        if (scoped.widened(recorded, array, inquiry).isComplete() || isRuled(recorded, array)) {
            return Demands.MET;
        }
        Demands complete = Demands.oneOf(inquiry.assumed()
                .complete(array.further(), scoped::plural, scoped.name().listing()));
        return scoped.oneAtATime() ? anotherStands(recorded, array).orElse(complete) : complete;
    }

    private Demands anotherStands(Listing<E> recorded, Place array) {
        List<Condition<? super E>> stands = scoped.scope().subList(0, scoped.standing());
        Place outside = inquiry.place();
        List<Demands> each = new ArrayList<>();
        for (int i = 0; i < recorded.elements().size(); i++) {
            E element = recorded.elements().get(i);
            scoped.enter(i, element, recorded, array, inquiry);
            if (isOtherwiseOut(element)) {
                each.add(Condition.demands(stands, element, inquiry, true));
            }
        }
        inquiry.moveTo(outside);
        return Demands.anyOf(each);
    }

    /** Whether the element at the current place is out of scope whether it stands or not. */
    private boolean isOtherwiseOut(E element) {
        List<Condition<? super E>> scope = scoped.scope();
        return scope.subList(scoped.standing(), scope.size()).stream()
                .anyMatch(condition -> condition.ask(element, inquiry) == Truth.FALSE);
    }

    private boolean isRuled(Listing<E> recorded, Place array) {
        List<E> elements = scoped.widened(recorded, array, inquiry).elements();
        return scoped.ruling(elements, recorded, array, inquiry) != OneAtATime.NONE;
    }
}
