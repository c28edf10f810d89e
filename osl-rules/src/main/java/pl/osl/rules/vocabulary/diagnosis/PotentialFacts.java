package pl.osl.rules.vocabulary.diagnosis;

import pl.osl.model.diagnosis.Potential;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;

/** What is recorded about a potential. */
public final class PotentialFacts {

    /** The days, with their names. */
    public static final Days<Potential> DAYS = Days.<Potential>of(Potential.CHRONOLOGY)
            .named("noted", "odnotowanie elementu potencjału", "recording of the strength")
            .asking("{of}kiedy {go|ją|je} odnotowano?", "{of}when was it recorded?");

    public static final Day<Potential> NOTED = DAYS.day("noted");

    /** It was noted by the day asked about. */
    public static final Condition<Potential> STANDING = NOTED.hasCome();

    private PotentialFacts() {}
}
