package pl.osl.model.structure;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** An authority of the municipality. */
public enum Authority implements Term {
    COUNCIL("rada gminy", "municipal council"),
    EXECUTIVE("wójt, burmistrz lub prezydent miasta", "mayor");

    private final Wording wording;

    Authority(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
