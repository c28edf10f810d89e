package pl.osl.model.diagnosis;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A part of a map of resources and needs (P12). */
public enum MapSection implements Term {
    DESCRIPTION("opis społeczności", "description of the community"),
    RESOURCES("zasoby", "resources"),
    NEEDS("potrzeby", "needs"),
    CONCLUSIONS("wnioski", "conclusions"),
    ACTION_PLAN("plan działania", "action plan");

    private final Wording wording;

    MapSection(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
