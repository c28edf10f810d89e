package pl.osl.rules.vocabulary.diagnosis;

import pl.osl.model.diagnosis.Potential;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;

/** What is recorded about a potential. */
public final class PotentialFacts {

    public static final Day<Potential> NOTED =
            Day.of("noted", Potential::noted, Wording.of("odnotowanie potencjału", "noting of the potential"));

    /** It was noted by the day asked about. */
    public static final Condition<Potential> STANDING = NOTED.hasCome();

    private PotentialFacts() {}
}
