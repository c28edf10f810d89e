package pl.osl.model.structure;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** What an organisational unit is for, in the detail that the rules need. */
public enum UnitPurpose implements Term {
    COMMUNITY_ORGANISING("organizowanie społeczności lokalnej", "community organising"),
    ORGANISING_SOCIAL_SERVICES("organizowanie usług społecznych", "organising social services"),
    SOCIAL_ASSISTANCE("pomoc społeczna", "social assistance"),
    OTHER("inne zadania", "other duties");

    private final Wording wording;

    UnitPurpose(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
