package pl.osl.rules.walk;

import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;

/** A claim that says the same whatever was found. */
public record Label(FindingForm form, Wording wording) implements Claim {

    public static Label of(FindingForm form, String polish, String english) {
        return new Label(form, Wording.of(polish, english));
    }

    @Override
    public Wording label() {
        return wording;
    }

    @Override
    public Wording says(Truth truth, @Nullable Object found) {
        return wording;
    }

    @Override
    public Place placeIn(Place subject) {
        return subject;
    }
}
