package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.Component;
import pl.osl.model.community.PlannedAction;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Property;

/** What is recorded about an action that is planned. */
public final class PlannedActionFacts {

    public static final Property<PlannedAction, Component> COMPONENT =
            Property.of("component", PlannedAction::component, Wording.of("komponent OSL", "component of OSL"));

    public static final Day<PlannedAction> PLANNED_ON = Day.of(
            "plannedOn", PlannedAction::plannedOn, Wording.of("zaplanowanie działania", "planning of the action"));

    public static final Day<PlannedAction> PLANNED_FOR = Day.of(
            "plannedFor",
            PlannedAction::plannedFor,
            Wording.of("planowany dzień działania", "day planned for the action"));

    /** It was planned by the day asked about. */
    public static final Condition<PlannedAction> STANDING = PLANNED_ON.hasCome();

    private PlannedActionFacts() {}
}
