package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The degree of a specialisation in the profession of social worker (L5). */
public enum SpecialisationDegree implements Term {
    FIRST("I stopień", "first degree"),
    SECOND("II stopień", "second degree");

    private final Wording wording;

    SpecialisationDegree(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
