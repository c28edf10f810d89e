package pl.osl.rules.vocabulary.diagnosis;

import pl.osl.model.diagnosis.Need;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;

/** What is recorded about a need. */
public final class NeedFacts {

    public static final Day<Need> NOTED =
            Day.of("noted", Need::noted, Wording.of("odnotowanie potrzeby", "noting of the need"));

    /** It was noted by the day asked about. */
    public static final Condition<Need> STANDING = NOTED.hasCome();

    private NeedFacts() {}
}
