package pl.osl.rules.walk;

import java.util.Optional;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.finding.PolishGender;
import pl.osl.rules.finding.Surrounding;

/**
 * Says what an element of a listing is called.
 *
 * @param <E> the elements
 */
@FunctionalInterface
public interface NameOfElement<E> {

    /** The name of all elements of the kind that one has which stands at a place; of one added, the kind assumed. */
    Wording of(E element, Place place, Assumptions assumptions);

    /** The name of the element itself: by more than its kind, if more is recorded. */
    default Wording called(E element, Place place, Assumptions assumptions) {
        return of(element, place, assumptions);
    }

    /** The element with its names. */
    default Surrounding named(E element, Place place, Assumptions assumptions) {
        return new Surrounding(place, called(element, place, assumptions), of(element, place, assumptions));
    }

    /** The gender of the name in Polish, if its ending does not tell it. */
    default Optional<PolishGender> gender() {
        return Optional.empty();
    }
}
