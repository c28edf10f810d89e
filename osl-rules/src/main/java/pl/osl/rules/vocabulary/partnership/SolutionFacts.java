package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Solution;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;

/** What is recorded about a solution to an obstacle. */
public final class SolutionFacts {

    public static final Day<Solution> PROPOSED = Day.of(
            "proposed", Solution::proposed, Wording.of("zaproponowanie rozwiązania", "proposal of the solution"));

    public static final Day<Solution> CARRIED_OUT = Day.of(
            "carriedOut", Solution::carriedOut, Wording.of("wdrożenie rozwiązania", "carrying out of the solution"));

    /** It was proposed by the day asked about. */
    public static final Condition<Solution> STANDING = PROPOSED.hasComeAtTheLatestWith(CARRIED_OUT);

    private SolutionFacts() {}
}
