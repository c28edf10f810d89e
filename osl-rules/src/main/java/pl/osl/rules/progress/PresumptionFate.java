package pl.osl.rules.progress;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** What has become of something that was presumed. */
public enum PresumptionFate implements Term {
    /** It is now recorded as it was presumed. */
    CONFIRMED("potwierdzono", "confirmed"),
    /** Something else is now recorded. */
    REFUTED("obalono", "refuted"),
    /** It is still not recorded, but no answer rests on it any more, since all are settled without it. */
    NO_LONGER_NEEDED("już niepotrzebne", "no longer needed");

    private final Wording wording;

    PresumptionFate(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
