package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.ActionMeans;
import pl.osl.model.community.CommunityAction;
import pl.osl.model.community.Component;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Property;

/** What is recorded about an action in a community. */
public final class ActionFacts {

    /** The days, with their names. */
    public static final Days<CommunityAction> DAYS = Days.of(CommunityAction.CHRONOLOGY)
            .named("started", "początek działania", "start of the action")
            .asking("Kiedy rozpoczęło się {it}?", "When did {it} begin?")
            .named("ended", "koniec działania", "end of the action")
            .asking("{of}kiedy się {zakończył|zakończyła|zakończyło}?", "{of}when did it end?")
            .absent("nie nastąpił", "has not come");

    public static final Property<CommunityAction, Component> COMPONENT = Property.<CommunityAction, Component>of(
                    "component", CommunityAction::component, Wording.of("komponent OSL", "component of OSL"))
            .asking(
                    "{of}którego komponentu OSL dotyczyło to działanie?",
                    "{of}to which component of OSL did this action belong?");

    public static final Property<CommunityAction, ActionMeans> MEANS = Property.<CommunityAction, ActionMeans>of(
                    "means", CommunityAction::means, Wording.of("narzędzie działania", "method of the action"))
            .asking("{of}jakie narzędzie zastosowano?", "{of}how was it carried out?");

    public static final Day<CommunityAction> STARTED = DAYS.day("started");

    public static final Day<CommunityAction> ENDED = DAYS.day("ended");

    /** The counts, with their names. */
    private static final NamedCounts<CommunityAction> NUMBERS = NamedCounts.of(CommunityAction.COUNTS)
            .named("participants", "liczba uczestników działania", "number of participants in the action")
            .asking("{of}ile osób wzięło udział?", "{of}how many people took part?");

    public static final Amount<CommunityAction> PARTICIPANTS = NUMBERS.amount("participants");

    /** It was begun by the day asked about. */
    public static final Condition<CommunityAction> STANDING = STARTED.hasCome();

    private ActionFacts() {}
}
