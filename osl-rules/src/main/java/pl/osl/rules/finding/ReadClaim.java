package pl.osl.rules.finding;

import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;

/** The claim of a finding that was read from JSON, with its words already made. */
record ReadClaim(FindingForm form, Wording says, Wording label) implements Claim {

    @Override
    public Wording says(Truth truth, @Nullable Object found) {
        return says;
    }

    @Override
    public Wording calledAt(Place place) {
        return says;
    }

    @Override
    public Place placeIn(Place subject) {
        return subject;
    }
}
