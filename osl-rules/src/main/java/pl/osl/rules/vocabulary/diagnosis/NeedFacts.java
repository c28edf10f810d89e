package pl.osl.rules.vocabulary.diagnosis;

import pl.osl.model.diagnosis.Need;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;

/** What is recorded about a need. */
public final class NeedFacts {

    /** The days, with their names. */
    public static final Days<Need> DAYS = Days.<Need>of(Need.CHRONOLOGY)
            .named("noted", "odnotowanie potrzeby", "recording of the need")
            .asking("{of}kiedy {go|ją|je} odnotowano?", "{of}when was it recorded?");

    public static final Day<Need> NOTED = DAYS.day("noted");

    /** It was noted by the day asked about. */
    public static final Condition<Need> STANDING = NOTED.hasCome();

    private NeedFacts() {}
}
