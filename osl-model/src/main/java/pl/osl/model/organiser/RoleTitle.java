package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/**
 * A current or former name of one of the three roles (S1, P1, L2 § 2(3)(4)).
 *
 * <p>It is inferred that each name of the pilot corresponds to one of the same three roles.
 */
public enum RoleTitle implements Term {
    ANIMATOR("animator", "animator", OrganiserRole.ANIMATOR, RoleNaming.PILOT, RoleNaming.PILOT),
    MEDIATOR("mediator", "mediator", OrganiserRole.NETWORK_ORGANISER, RoleNaming.PILOT, RoleNaming.PILOT),
    LOCAL_SOCIAL_POLITICIAN(
            "lokalny polityk społeczny",
            "local social policy maker",
            OrganiserRole.LOCAL_PLANNER,
            RoleNaming.PILOT,
            RoleNaming.PILOT),
    LOCAL_ANIMATOR(
            "animator lokalny", "local animator", OrganiserRole.ANIMATOR, RoleNaming.MODEL_BOOK, RoleNaming.REGULATION),
    NETWORK_ORGANISER(
            "organizator sieci społecznych",
            "network organiser",
            OrganiserRole.NETWORK_ORGANISER,
            RoleNaming.MODEL_BOOK,
            RoleNaming.REGULATION),
    LOCAL_PLANNER(
            "lokalny planista",
            "local planner",
            OrganiserRole.LOCAL_PLANNER,
            RoleNaming.MODEL_BOOK,
            RoleNaming.MODEL_BOOK),
    PLANNER("planista", "planner", OrganiserRole.LOCAL_PLANNER, RoleNaming.REGULATION, RoleNaming.REGULATION);

    private final Wording wording;
    private final OrganiserRole role;
    private final RoleNaming first;
    private final RoleNaming last;

    RoleTitle(String polish, String english, OrganiserRole role, RoleNaming first, RoleNaming last) {
        this.wording = Wording.of(polish, english);
        this.role = role;
        this.first = first;
        this.last = last;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** The role that this title names. */
    public OrganiserRole role() {
        return role;
    }

    /** Whether a generation of names includes this title. */
    public boolean belongsTo(RoleNaming naming) {
        return naming.compareTo(first) >= 0 && naming.compareTo(last) <= 0;
    }
}
