package pl.osl.model.structure;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** What a post is for, in the detail that the rules need. */
public enum PostPurpose implements Term {
    COMMUNITY_ORGANISER("organizator społeczności lokalnej", "community organiser"),
    COMMUNITY_ORGANISING_COORDINATOR(
            "koordynator organizowania społeczności lokalnej", "co-ordinator of community organising"),
    SOCIAL_WORKER("pracownik socjalny", "social worker"),
    OTHER("inne zadania", "other duties");

    private final Wording wording;

    PostPurpose(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
