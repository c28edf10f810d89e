package pl.osl.rules.walk;

import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumptions;

/**
 * Says what an element of a listing is called.
 *
 * @param <E> the elements
 */
@FunctionalInterface
public interface NameOfElement<E> {

    /** The name of an element that stands at a place, with its kind if that is recorded or, of one added, assumed. */
    Wording of(E element, Place place, Assumptions assumptions);
}
