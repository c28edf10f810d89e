package pl.osl.model.partnership;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The sector of a partner (P17). */
public enum Sector implements Term {
    PUBLIC("sektor publiczny", "public sector"),
    NON_GOVERNMENTAL("organizacje pozarządowe", "non-governmental sector"),
    BUSINESS("przedsiębiorcy", "business"),
    RESIDENTS("mieszkańcy", "residents");

    private final Wording wording;

    Sector(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
