package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** One of the three professional roles of a community organiser. */
public enum OrganiserRole implements Term {
    ANIMATOR("animator lokalny", "local animator"),
    NETWORK_ORGANISER("organizator sieci społecznych", "network organiser"),
    LOCAL_PLANNER("lokalny planista", "local planner");

    private final Wording wording;

    OrganiserRole(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
