package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.Leader;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.finding.FactQuestion;

/** What is recorded about a leader; never the name. */
public final class LeaderFacts {

    /** The days, with their names. */
    public static final Days<Leader> DAYS = Days.of(Leader.CHRONOLOGY)
            .named("validity/from", "początek aktywności lidera", "start of the leader's activity")
            .asking("{of}od kiedy?", "{of}since when?")
            .named("validity/until", "koniec aktywności lidera", "end of the leader's activity")
            .asking(FactQuestion.ofEnd("działa w społeczności", "działał|działała|działało", "active in the community"))
            .absent("nie nastąpił", "has not come")
            .lasting("validity/from", "validity/until");

    public static final Day<Leader> FROM = DAYS.day("validity/from");

    public static final Day<Leader> UNTIL = DAYS.day("validity/until");

    /** The person leads on the day asked about. */
    public static final Condition<Leader> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private LeaderFacts() {}
}
