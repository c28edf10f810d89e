package pl.osl.rules.vocabulary.organiser;

import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.CommunityWork;
import pl.osl.model.organiser.Experience;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Property;

/** What is recorded about a period of community work. */
public final class ExperienceFacts {

    public static final Property<Experience, CommunityWork> ACTIVITY =
            Property.of("activity", Experience::activity, Wording.of("rodzaj pracy", "kind of work"));

    public static final Amount<Experience> MONTHS =
            Amount.of("months", Experience::months, Wording.of("liczba miesięcy", "number of months"));

    public static final Day<Experience> CONFIRMED = Day.of(
            "confirmed",
            Experience::confirmed,
            Wording.of("potwierdzenie doświadczenia", "confirmation of the experience"));

    public static final Day<Experience> FROM = Day.startOf(
            "period", Experience::period, Wording.of("początek pracy środowiskowej", "start of the community work"));

    public static final Day<Experience> UNTIL = Day.endOf(
            "period", Experience::period, Wording.of("koniec pracy środowiskowej", "end of the community work"));

    /** It was confirmed by the day asked about. */
    public static final Condition<Experience> STANDING = CONFIRMED.hasCome();

    private ExperienceFacts() {}
}
