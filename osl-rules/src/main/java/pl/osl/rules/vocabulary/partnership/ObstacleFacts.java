package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Obstacle;
import pl.osl.model.partnership.Perspective;
import pl.osl.model.partnership.Solution;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;

/** What is recorded about an obstacle. */
public final class ObstacleFacts {

    /** The days, with their names. */
    public static final Days<Obstacle> DAYS = Days.of(Obstacle.CHRONOLOGY)
            .named("noted", "odnotowanie przeszkody", "recording of the obstacle")
            .asking("{of}kiedy {go|ją|je} odnotowano?", "{of}when was it recorded?")
            .named("overcome", "usunięcie przeszkody", "removal of the obstacle")
            .asking("{of}czy i kiedy {go|ją|je} usunięto?", "{of}was it removed, and if so, when?")
            .absent("nie nastąpiło", "has not taken place");

    public static final Property<Obstacle, Perspective> PERSPECTIVE = Property.<Obstacle, Perspective>of(
                    "perspective", Obstacle::perspective, Wording.of("perspektywa", "perspective"))
            .asking("{of}z czyjej perspektywy?", "{of}from whose perspective?");

    public static final Day<Obstacle> NOTED = DAYS.day("noted");

    public static final Day<Obstacle> OVERCOME = DAYS.day("overcome");

    public static final Elements<Obstacle, Solution> SOLUTIONS = Elements.<Obstacle, Solution>dated(
                    "solutions",
                    Obstacle::solutions,
                    Wording.of("rozwiązania", "solutions"),
                    Wording.of("rozwiązanie", "solution"),
                    SolutionFacts.STANDING)
            .addedBy("Znajdź rozwiązanie", "Find a solution")
            .asking(
                    Wording.of("{of}czy to wszystkie rozwiązania?", "{of}are these all the solutions?"),
                    Wording.of("{of}czy znaleziono jakieś rozwiązania?", "{of}have any solutions been found?"));

    /** It was noted by the day asked about. */
    public static final Condition<Obstacle> STANDING = NOTED.hasCome();

    private ObstacleFacts() {}
}
