package pl.osl.rules.vocabulary.organiser;

import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.CommunityWork;
import pl.osl.model.organiser.Experience;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Property;

/** What is recorded about a period of community work. */
public final class ExperienceFacts {

    /** The days, with their names. */
    public static final Days<Experience> DAYS = Days.of(Experience.CHRONOLOGY)
            .named("period/from", "początek pracy środowiskowej", "start of the community work")
            .asking("{of}od kiedy?", "{of}since when?")
            .named("period/until", "koniec pracy środowiskowej", "end of the community work")
            .asking("{of}do kiedy?", "{of}until when?")
            .absent("nie nastąpił", "has not come")
            .named("confirmed", "potwierdzenie doświadczenia", "confirmation of the experience")
            .asking("{of}kiedy {go|ją|je} potwierdzono?", "{of}when was it confirmed?");

    public static final Property<Experience, CommunityWork> ACTIVITY = Property.<Experience, CommunityWork>of(
                    "activity", Experience::activity, Wording.of("rodzaj pracy", "kind of work"))
            .asking("{of}jaka to była praca?", "{of}what kind of work was it?");

    /** The counts, with their names. */
    private static final NamedCounts<Experience> NUMBERS = NamedCounts.of(Experience.COUNTS)
            .limitedBy(DAYS)
            .named("months", "liczba miesięcy", "number of months")
            .asking("{of}ile miesięcy trwał?", "{of}how many months did it last?");

    public static final Amount<Experience> MONTHS = NUMBERS.amount("months");

    public static final Day<Experience> CONFIRMED = DAYS.day("confirmed");

    public static final Day<Experience> FROM = DAYS.day("period/from");

    public static final Day<Experience> UNTIL = DAYS.day("period/until");

    /** It was confirmed by the day asked about. */
    public static final Condition<Experience> STANDING = CONFIRMED.hasCome();

    private ExperienceFacts() {}
}
