package pl.osl.model.structure;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The form of an event at which staff became familiar with OSL. */
public enum FamiliarisationForm implements Term {
    MEETING("spotkanie", "meeting"),
    TRAINING("szkolenie", "training");

    private final Wording wording;

    FamiliarisationForm(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
