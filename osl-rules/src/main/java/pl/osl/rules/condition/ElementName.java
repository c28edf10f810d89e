package pl.osl.rules.condition;

import java.util.Optional;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.walk.NameOfElement;

/**
 * What an element of a listing is called.
 *
 * @param singular what each of them is called, in the nominative
 * @param kind what tells them apart, if anything does; a term, so that no text of the record gets into a name
 */
record ElementName<E>(Wording singular, Optional<Property<? super E, ? extends Term>> kind)
        implements NameOfElement<E> {

    @Override
    public Wording of(E element, Place place, Assumptions assumptions) {
        try {
            return kind.flatMap(property -> named(property, element, place, assumptions))
                    .orElse(singular);
        } catch (RuntimeException noKind) { // thrown by the rule author's code; a name must not change an answer
            return singular;
        }
    }

    private <T extends Term> Optional<Wording> named(
            Property<? super E, T> property, E element, Place place, Assumptions assumptions) {
        return property.known(element, place, assumptions)
                .map(Term::wording)
                .map(value -> property.label().then(Wording.same(": ")).then(value))
                .map(told -> property.label().equals(singular) ? told : inBrackets(told));
    }

    private Wording inBrackets(Wording told) {
        return singular.then(Wording.same(" (")).then(told).then(Wording.same(")"));
    }
}
