package pl.osl.model.structure;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** Evidence that staff became familiar with OSL. */
public enum FamiliarisationEvidence implements Term {
    MINUTES("protokół", "minutes"),
    ATTENDANCE_LIST("lista obecności", "attendance list"),
    TRAINING_CERTIFICATE("zaświadczenie o szkoleniu", "training certificate");

    private final Wording wording;

    FamiliarisationEvidence(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
