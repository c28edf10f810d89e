package pl.osl.rules.condition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.PolishGender;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.AssumedSubject;

/**
 * A claim about an element, whose name is put into words only when somebody reads it.
 *
 * @param kind what tells the element apart; null if that is not known
 * @param element the element itself, which has a name beyond its kind
 */
record NamedElement<E>(
        FindingForm form, ElementName<E> name, @Nullable Term kind, E element) implements Claim {

    @Override
    public Wording label() {
        return name.with(kind);
    }

    @Override
    public Wording says(Truth truth, @Nullable Object found) {
        return label();
    }

    @Override
    public Wording calledAt(Place place) {
        return AssumedSubject.is(element) ? label() : name.inFull(element, kind, place);
    }

    @Override
    public Optional<PolishGender> gender() {
        return name.gender();
    }

    @Override
    public Place placeIn(Place subject) {
        return subject;
    }
}
