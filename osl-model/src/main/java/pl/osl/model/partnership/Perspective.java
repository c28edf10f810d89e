package pl.osl.model.partnership;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** One of the four sides from which obstacles are examined (S0). */
public enum Perspective implements Term {
    RESIDENTS("mieszkańcy", "residents"),
    PARTNERS("partnerzy", "partners"),
    INSTITUTIONS("instytucje", "institutions"),
    LOCAL_GOVERNMENT("samorząd lokalny", "local government");

    private final Wording wording;

    Perspective(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
