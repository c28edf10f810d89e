package pl.osl.rules.vocabulary.organiser;

import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.CommunityAssignment;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;

/** What is recorded about the assignment of an organiser to a community. */
public final class CommunityAssignmentFacts {

    public static final Day<CommunityAssignment> FROM = Day.startOf(
            "validity",
            CommunityAssignment::validity,
            Wording.of("początek przydziału do społeczności", "start of the assignment to a community"));

    public static final Day<CommunityAssignment> UNTIL = Day.endOf(
            "validity",
            CommunityAssignment::validity,
            Wording.of("koniec przydziału do społeczności", "end of the assignment to a community"));

    /** It is in force on the day asked about. */
    public static final Condition<CommunityAssignment> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private CommunityAssignmentFacts() {}
}
