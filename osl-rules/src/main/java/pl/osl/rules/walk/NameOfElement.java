package pl.osl.rules.walk;

import java.util.Optional;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.finding.PolishGender;

/**
 * Says what an element of a listing is called.
 *
 * @param <E> the elements
 */
@FunctionalInterface
public interface NameOfElement<E> {

    /** The name of an element that stands at a place, with its kind if that is recorded or, of one added, assumed. */
    Wording of(E element, Place place, Assumptions assumptions);

    /** What a question calls it: by more than its kind, if more is recorded. */
    default Wording called(E element, Place place, Assumptions assumptions) {
        return of(element, place, assumptions);
    }

    /** The gender of the name in Polish, if its ending does not tell it. */
    default Optional<PolishGender> gender() {
        return Optional.empty();
    }
}
