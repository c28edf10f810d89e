package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.ObstacleReview;
import pl.osl.model.partnership.Perspective;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;

/** What is recorded about a review of obstacles. */
public final class ObstacleReviewFacts {

    /** The days, with their names. */
    public static final Days<ObstacleReview> DAYS = Days.<ObstacleReview>of(ObstacleReview.CHRONOLOGY)
            .named("on", "dzień przeglądu przeszkód", "day of the review of obstacles")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Property<ObstacleReview, Perspective> PERSPECTIVE = Property.<ObstacleReview, Perspective>of(
                    "perspective", ObstacleReview::perspective, Wording.of("perspektywa", "perspective"))
            .asking("{of}z czyjej perspektywy?", "{of}from whose perspective?");

    public static final Day<ObstacleReview> ON = DAYS.day("on");

    /** It took place by the day asked about. */
    public static final Condition<ObstacleReview> STANDING = ON.hasCome();

    private ObstacleReviewFacts() {}
}
