package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.Inquiry;

/** Works out what has to be assumed of each element of a listing. */
final class ElementDemands<S, E> {

    private final ElementsInScope<S, E> scoped;
    private final S subject;
    private final Inquiry inquiry;

    ElementDemands(ElementsInScope<S, E> scoped, S subject, Inquiry inquiry) {
        this.scoped = scoped;
        this.subject = subject;
        this.inquiry = inquiry;
    }

    /** The demands on one element; called while the walk is at it. */
    interface OfElement<E> {
        Demands demands(E element, Truth meant);
    }

    Inquiry inquiry() {
        return inquiry;
    }

    /** What is demanded of each element that is not surely out of scope, in the order of the listing. */
    List<Demands> ofEach(OfElement<E> asked) {
        return gather(asked, false);
    }

    private List<Demands> gather(OfElement<E> asked, boolean onlyImagined) {
        Listing<E> recorded = scoped.recorded(subject);
        Place outside = inquiry.place();
        Place array = scoped.arrayOf(recorded, inquiry);
        List<E> elements = scoped.widened(recorded, array, inquiry).elements();
        List<Demands> each = new ArrayList<>();
        int ruling = scoped.ruling(elements, recorded, array, inquiry);
        for (int i = onlyImagined ? recorded.elements().size() : 0; i < elements.size(); i++) {
            if (ruling != OneAtATime.NONE && i != ruling) {
                continue;
            }
            scoped.enter(i, elements.get(i), recorded, array, inquiry);
            Truth meant = scoped.meant(elements.get(i), inquiry);
            if (meant != Truth.FALSE) {
                each.add(asked.demands(elements.get(i), meant));
            }
        }
        inquiry.moveTo(outside);
        return each;
    }

    /** Demands that some element is as asked, or that a further one is added which may become so. */
    Demands some(OfElement<E> asked) {
        boolean isPending = gather(asked, true).stream().anyMatch(each -> !each.areImpossible() && !each.areMet());
        return Demands.anyOf(ofEach(asked)).or(new FurtherElements<>(scoped, subject, inquiry).further(isPending));
    }

    /** Demands that every element is as asked and that there are no others. */
    Demands every(OfElement<E> asked) {
        return ofEach(asked).stream().reduce(complete(), Demands::and);
    }

    Demands complete() {
        return new FurtherElements<>(scoped, subject, inquiry).complete();
    }

    /** Demands that an element is surely in scope. */
    Demands toMean(E element, Truth meant) {
        return meant == Truth.TRUE ? Demands.MET : scoped.demandsToMean(element, inquiry, true);
    }

    /** Demands that an element is surely out of scope. */
    Demands notToMean(E element) {
        return scoped.demandsToMean(element, inquiry, false).passing();
    }

    /** Demands that a day or a number of an element meets a target. */
    Demands toBe(Reading<E> reading, E element, Target target) {
        long span = reading.span(element, inquiry, false);
        if (Span.isNone(span)) {
            return target.none() ? Demands.MET : reading.demands(element, inquiry, target);
        }
        boolean isSo = Span.isSome(span) && target.contains(Span.least(span)) && target.contains(Span.most(span));
        return isSo ? Demands.MET : reading.demands(element, inquiry, target);
    }
}
