package pl.osl.model.community;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** What the members of a community share (P1, P8). */
public enum CommunityKind implements Term {
    TERRITORIAL("społeczność terytorialna", "community of place"),
    CATEGORIAL("społeczność kategorialna", "community of interest");

    private final Wording wording;

    CommunityKind(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
