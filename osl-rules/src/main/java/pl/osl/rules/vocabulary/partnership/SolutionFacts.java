package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.partnership.Solution;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;

/** What is recorded about a solution to an obstacle. */
public final class SolutionFacts {

    /** The days, with their names. */
    public static final Days<Solution> DAYS = Days.of(Solution.CHRONOLOGY)
            .named("proposed", "zaproponowanie rozwiązania", "proposal of the solution")
            .asking("{of}kiedy {go|ją|je} zaproponowano?", "{of}when was it proposed?")
            .named("carriedOut", "wdrożenie rozwiązania", "implementation of the solution")
            .asking("{of}czy i kiedy {go|ją|je} wdrożono?", "{of}was it implemented, and if so, when?")
            .absent("nie nastąpiło", "has not taken place");

    public static final Day<Solution> PROPOSED = DAYS.day("proposed");

    public static final Day<Solution> CARRIED_OUT = DAYS.day("carriedOut");

    /** It was proposed by the day asked about. */
    public static final Condition<Solution> STANDING = PROPOSED.hasComeAtTheLatestWith(CARRIED_OUT);

    private SolutionFacts() {}
}
