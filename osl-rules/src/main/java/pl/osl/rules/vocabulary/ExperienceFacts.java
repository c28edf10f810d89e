package pl.osl.rules.vocabulary;

import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.CommunityWork;
import pl.osl.model.organiser.Experience;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Property;

/** What is recorded of a time of community work. */
public final class ExperienceFacts {

    public static final Property<Experience, CommunityWork> ACTIVITY =
            Property.of("activity", Experience::activity, Wording.of("rodzaj pracy", "kind of work"));

    public static final Amount<Experience> MONTHS =
            Amount.of("months", Experience::months, Wording.of("liczba miesięcy", "number of months"));

    public static final Day<Experience> CONFIRMED = Day.of(
            "confirmed",
            Experience::confirmed,
            Wording.of("potwierdzenie doświadczenia", "confirmation of the experience"));

    /** It was confirmed by the day asked about. */
    public static final Condition<Experience> STANDING = CONFIRMED.hasCome();

    private ExperienceFacts() {}
}
