package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** Whether an organiser is paid (P1). */
public enum Engagement implements Term {
    EMPLOYED("zatrudnienie", "employed"),
    VOLUNTARY("wolontariat", "voluntary");

    private final Wording wording;

    Engagement(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
