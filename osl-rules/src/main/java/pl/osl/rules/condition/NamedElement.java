package pl.osl.rules.condition;

import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;

/**
 * A claim about an element, whose name is put into words only when somebody reads it.
 *
 * @param kind what tells the element apart; null if that is not known
 */
record NamedElement(
        FindingForm form, ElementName<?> name, @Nullable Term kind) implements Claim {

    @Override
    public Wording label() {
        return name.with(kind);
    }

    @Override
    public Wording says(Truth truth, @Nullable Object found) {
        return label();
    }

    @Override
    public Place placeIn(Place subject) {
        return subject;
    }
}
