package pl.osl.model.document;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The body that adopts or issues a document. */
public enum Issuer implements Term {
    COUNCIL("rada gminy", "municipal council"),
    EXECUTIVE("wójt, burmistrz lub prezydent miasta", "mayor"),
    HEAD_OF_CENTRE("kierownik (dyrektor) ośrodka (centrum)", "head of the centre"),
    OTHER("inny podmiot", "another body");

    private final Wording wording;

    Issuer(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
