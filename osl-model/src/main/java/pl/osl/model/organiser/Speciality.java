package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The speciality of a second-degree specialisation, in the detail that the rules need (L5 § 7(1)). */
public enum Speciality implements Term {
    LOCAL_COMMUNITY("praca socjalna ze społecznością lokalną", "social work with the local community"),
    OTHER("inna specjalność", "another speciality");

    private final Wording wording;

    Speciality(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
