package pl.osl.rules.walk;

import java.util.List;
import pl.osl.rules.finding.Finding;

/**
 * What was found about some elements of a listing, kept up to date from one day to a later one.
 *
 * <p>The elements are halved, and the halves again. Only those halves are evaluated anew in which time alone may have
 * changed an answer, so that each day on which an element may change takes time in proportion to the depth and not to
 * the number of elements. Mutable, for one thread.
 *
 * @param <E> what the elements are
 * @param <G> what is found about some of them together
 */
public final class ListingHalves<E, G> {

    /** How to evaluate elements, and how to combine what was found about them. */
    public interface ElementAsking<E, G> {

        /** What is found over no elements. */
        G nothing();

        /** Evaluates one more element. */
        void take(E element, Inquiry inquiry, G into);

        /** Adds what was found of other elements. */
        void absorb(G found, G into);
    }

    private final List<E> elements;
    private final ElementAsking<E, G> asking;
    private final List<ListingHalves<E, G>> halves;
    private G found;
    private int horizon = Integer.MIN_VALUE;

    ListingHalves(List<E> elements, ElementAsking<E, G> asking) {
        this.elements = elements;
        this.asking = asking;
        this.found = asking.nothing();
        int half = elements.size() / 2;
        this.halves = half == 0
                ? List.of()
                : List.of(
                        new ListingHalves<>(elements.subList(0, half), asking),
                        new ListingHalves<>(elements.subList(half, elements.size()), asking));
    }

    /** What is found on the day of an inquiry, which also notes how long that holds. */
    G on(Inquiry inquiry) {
        if (horizon <= inquiry.day()) {
            int outside = inquiry.exchangeHorizon(Finding.NEVER);
            found = ask(inquiry);
            horizon = inquiry.exchangeHorizon(outside);
        }
        inquiry.mayChangeOn(horizon);
        return found;
    }

    private G ask(Inquiry inquiry) {
        G all = asking.nothing();
        for (ListingHalves<E, G> half : halves) {
            asking.absorb(half.on(inquiry), all);
        }
        if (halves.isEmpty()) {
            for (E element : elements) {
                asking.take(element, inquiry, all);
            }
        }
        return all;
    }
}
