package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The profession of an organiser. */
public enum Profession implements Term {
    SOCIAL_WORKER("pracownik socjalny", "social worker"),
    FAMILY_ASSISTANT("asystent rodziny", "family assistant"),
    OTHER("inny zawód", "another profession");

    private final Wording wording;

    Profession(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
