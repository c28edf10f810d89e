package pl.osl.rules.vocabulary.structure;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.CoordinatorMeeting;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;

/** What is recorded about a meeting of co-ordinators of individual plans. */
public final class CoordinatorMeetingFacts {

    public static final Day<CoordinatorMeeting> ON = Day.of(
            "on",
            CoordinatorMeeting::on,
            Wording.of("dzień spotkania koordynatorów", "day of the meeting of co-ordinators"));

    /** It was held by the day asked about. */
    public static final Condition<CoordinatorMeeting> STANDING = ON.hasCome();

    private CoordinatorMeetingFacts() {}
}
