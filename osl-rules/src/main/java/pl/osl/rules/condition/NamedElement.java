package pl.osl.rules.condition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.PolishGender;
import pl.osl.rules.finding.Truth;

/**
 * A claim about an element, whose name is put into words only when somebody reads it.
 *
 * @param element the element itself, which is recorded: no walk that keeps reasons assumes any
 */
record NamedElement<E>(FindingForm form, ElementName<E> name, E element) implements Claim {

    @Override
    public Wording label() {
        return name.with(kind());
    }

    /** What tells the element apart; null if that is not known. */
    @Nullable
    private Term kind() {
        return name.kindOf(element, Place.root(), Assumptions.none());
    }

    @Override
    public Wording says(Truth truth, @Nullable Object found) {
        return label();
    }

    @Override
    public Wording calledAt(Place place) {
        return name.inFull(element, kind(), place);
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
