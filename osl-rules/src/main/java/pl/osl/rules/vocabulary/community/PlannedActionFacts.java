package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.Component;
import pl.osl.model.community.PlannedAction;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;

/** What is recorded about an action that is planned. */
public final class PlannedActionFacts {

    /** The days, with their names. */
    public static final Days<PlannedAction> DAYS = Days.of(PlannedAction.CHRONOLOGY)
            .named("plannedOn", "zaplanowanie działania", "planning of the action")
            .asking("{of}kiedy to zaplanowano?", "{of}when was it planned?")
            .named("plannedFor", "planowany dzień działania", "day planned for the action")
            .asking("{of}na kiedy to zaplanowano?", "{of}for when is it planned?")
            .absent("nie wyznaczono", "not set");

    public static final Property<PlannedAction, Component> COMPONENT = Property.<PlannedAction, Component>of(
                    "component", PlannedAction::component, Wording.of("komponent OSL", "component of OSL"))
            .asking(
                    "{of}którego komponentu OSL dotyczy to działanie?",
                    "{of}to which component of OSL does this action belong?");

    public static final Day<PlannedAction> PLANNED_ON = DAYS.day("plannedOn");

    public static final Day<PlannedAction> PLANNED_FOR = DAYS.day("plannedFor");

    /** It was planned by the day asked about. */
    public static final Condition<PlannedAction> STANDING = PLANNED_ON.hasCome();

    private PlannedActionFacts() {}
}
