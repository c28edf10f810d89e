package pl.osl.model.community;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A component of OSL (P8). */
public enum Component implements Term {
    DIAGNOSIS("diagnoza", "diagnosis"),
    ACTIVATION("aktywizacja", "activation"),
    INTEGRATION("integracja", "integration"),
    EDUCATION("edukacja", "education");

    private final Wording wording;

    Component(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
