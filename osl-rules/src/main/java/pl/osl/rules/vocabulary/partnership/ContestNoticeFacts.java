package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.ContestNotice;
import pl.osl.model.partnership.NoticePlace;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;

/** What is recorded about a notice of a contest. */
public final class ContestNoticeFacts {

    /** The days, with their names. */
    public static final Days<ContestNotice> DAYS = Days.<ContestNotice>of(ContestNotice.CHRONOLOGY)
            .named("on", "dzień ogłoszenia", "day of the notice")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Property<ContestNotice, NoticePlace> PLACE = Property.<ContestNotice, NoticePlace>of(
                    "place", ContestNotice::place, Wording.of("miejsce ogłoszenia", "place of the notice"))
            .asking("{of}gdzie je zamieszczono?", "{of}where was it published?");

    public static final Day<ContestNotice> ON = DAYS.day("on");

    /** It was published by the day asked about. */
    public static final Condition<ContestNotice> STANDING = ON.hasCome();

    private ContestNoticeFacts() {}
}
