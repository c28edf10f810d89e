package pl.osl.rules.finding;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** In what way a record leaves a question open. */
public enum GapKind implements Term {
    /** Nothing stands at the place. */
    UNRECORDED("brak danych", "not recorded"),
    /** A day stands there that is not known precisely enough. */
    TOO_ROUGH("dzień znany tylko w przybliżeniu", "day known only roughly"),
    /** A listing stands there that may have further elements. */
    INCOMPLETE("wykaz może być niepełny", "list may be incomplete");

    private final Wording wording;

    GapKind(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
