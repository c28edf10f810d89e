package pl.osl.model.community;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The origin of a community (P1). */
public enum CommunityOrigin implements Term {
    SPONTANEOUS("spontaniczna", "spontaneous"),
    CREATED_FOR_TASK("utworzona do realizacji zadania", "created for a task");

    private final Wording wording;

    CommunityOrigin(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
