package pl.osl.rules.condition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.walk.NameOfElement;

/**
 * What an element of a listing is called.
 *
 * @param singular what each of them is called, in the nominative
 * @param added what to do for a further one, as the beginning of a sentence that ends with its name
 * @param kind what tells them apart, if anything does; a term, so that no text of the record gets into a name
 */
record ElementName<E>(Wording singular, Wording added, Optional<Property<? super E, ? extends Term>> kind)
        implements NameOfElement<E> {

    @Override
    public Wording of(E element, Place place, Assumptions assumptions) {
        return with(kindOf(element, place, assumptions));
    }

    /**
     * The term that tells an element apart, as recorded or, for an assumed element, as assumed; null if there is none.
     */
    @Nullable
    Term kindOf(E element, Place place, Assumptions assumptions) {
        try {
            return kind.flatMap(property -> property.known(element, place, assumptions))
                    .orElse(null);
        } catch (RuntimeException noKind) { // thrown by the rule author's code; a name must not change an answer
            return null;
        }
    }

    /** The name of an element of this kind; null if its kind is not known. */
    Wording with(@Nullable Term told) {
        if (told == null || kind.isEmpty()) {
            return singular;
        }
        Wording label = kind.get().label();
        Wording labelled = label.then(Wording.same(": ")).then(told.wording());
        return label.equals(singular)
                ? labelled
                : singular.then(Wording.same(" (")).then(labelled).then(Wording.same(")"));
    }
}
