package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.Leader;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;

/** What is recorded about a leader; never the name. */
public final class LeaderFacts {

    public static final Day<Leader> FROM = Day.startOf(
            "validity",
            Leader::validity,
            Wording.of("początek aktywności lidera", "start of the activity of the leader"));

    public static final Day<Leader> UNTIL = Day.endOf(
            "validity", Leader::validity, Wording.of("koniec aktywności lidera", "end of the activity of the leader"));

    /** The person leads on the day asked about. */
    public static final Condition<Leader> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private LeaderFacts() {}
}
