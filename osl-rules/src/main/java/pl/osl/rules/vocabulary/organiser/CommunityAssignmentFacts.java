package pl.osl.rules.vocabulary.organiser;

import pl.osl.model.organiser.CommunityAssignment;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PresumptionId;

/** What is recorded about the assignment of an organiser to a community. */
public final class CommunityAssignmentFacts {

    /** The days, with their names. */
    public static final Days<CommunityAssignment> DAYS = Days.of(CommunityAssignment.CHRONOLOGY)
            .named("validity/from", "początek pracy ze społecznością", "start of the assignment to a community")
            .asking("{of}od kiedy?", "{of}since when?")
            .named("validity/until", "koniec pracy ze społecznością", "end of the assignment to a community")
            .asking(FactQuestion.ofEnd("trwa", "trwał|trwała|trwało", "in place"))
            .absent("nie nastąpił", "has not come")
            .lasting("validity/from", "validity/until", PresumptionId.ENGAGEMENT_CONTINUES);

    public static final Day<CommunityAssignment> FROM = DAYS.day("validity/from");

    public static final Day<CommunityAssignment> UNTIL = DAYS.day("validity/until");

    /** It is in force on the day asked about. */
    public static final Condition<CommunityAssignment> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private CommunityAssignmentFacts() {}
}
