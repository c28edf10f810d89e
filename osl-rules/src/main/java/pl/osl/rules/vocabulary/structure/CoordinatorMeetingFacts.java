package pl.osl.rules.vocabulary.structure;

import pl.osl.model.structure.CoordinatorMeeting;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;

/** What is recorded about a meeting of co-ordinators of individual plans. */
public final class CoordinatorMeetingFacts {

    /** The days, with their names. */
    public static final Days<CoordinatorMeeting> DAYS = Days.<CoordinatorMeeting>of(CoordinatorMeeting.CHRONOLOGY)
            .named("on", "dzień spotkania koordynatorów", "day of the co-ordinators' meeting")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Day<CoordinatorMeeting> ON = DAYS.day("on");

    /** It was held by the day asked about. */
    public static final Condition<CoordinatorMeeting> STANDING = ON.hasCome();

    private CoordinatorMeetingFacts() {}
}
