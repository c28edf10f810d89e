package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A generation of names for the three roles, oldest first. */
public enum RoleNaming implements Term {
    PILOT("nazwy z pilotażu", "names used in the pilot"),
    MODEL_BOOK("nazwy z podręcznika modelu", "names used in the model handbook"),
    REGULATION("nazwy z rozporządzenia z 2020 r.", "names used in the regulation of 2020");

    private final Wording wording;

    RoleNaming(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
