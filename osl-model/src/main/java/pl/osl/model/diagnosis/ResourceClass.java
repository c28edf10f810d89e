package pl.osl.model.diagnosis;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A class of resources (P12). */
public enum ResourceClass implements Term {
    INSTITUTIONAL("zasoby instytucjonalne", "institutional resources"),
    MATERIAL("zasoby materialne", "material resources"),
    HUMAN("zasoby ludzkie", "human resources");

    private final Wording wording;

    ResourceClass(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
