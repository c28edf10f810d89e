package pl.osl.model.structure;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A recipient of a summary of individual plans (L1 art. 46(1)). */
public enum SummaryRecipient implements Term {
    DIRECTOR("dyrektor centrum", "director of the centre"),
    COMMUNITY_ORGANISER("organizator społeczności lokalnej", "community organiser");

    private final Wording wording;

    SummaryRecipient(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
