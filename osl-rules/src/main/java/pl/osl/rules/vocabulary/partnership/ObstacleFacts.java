package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Obstacle;
import pl.osl.model.partnership.Perspective;
import pl.osl.model.partnership.Solution;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;

/** What is recorded about an obstacle. */
public final class ObstacleFacts {

    public static final Property<Obstacle, Perspective> PERSPECTIVE =
            Property.of("perspective", Obstacle::perspective, Wording.of("perspektywa", "perspective"));

    public static final Day<Obstacle> NOTED =
            Day.of("noted", Obstacle::noted, Wording.of("odnotowanie przeszkody", "noting of the obstacle"));

    public static final Day<Obstacle> OVERCOME =
            Day.of("overcome", Obstacle::overcome, Wording.of("usunięcie przeszkody", "removal of the obstacle"));

    public static final Elements<Obstacle, Solution> SOLUTIONS = Elements.dated(
            "solutions",
            Obstacle::solutions,
            Wording.of("rozwiązania", "solutions"),
            Wording.of("rozwiązanie", "solution"),
            SolutionFacts.STANDING);

    /** It was noted by the day asked about. */
    public static final Condition<Obstacle> STANDING = NOTED.hasCome();

    private ObstacleFacts() {}
}
