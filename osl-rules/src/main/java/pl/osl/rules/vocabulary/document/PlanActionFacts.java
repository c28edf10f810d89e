package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.PlanAction;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Property;

/** What is recorded about an action in a plan. */
public final class PlanActionFacts {

    public static final Property<PlanAction, Boolean> DESCRIPTION = Property.given(
            "description", PlanAction::description, Wording.of("opis działania", "description of the action"));

    public static final Property<PlanAction, Boolean> DATE =
            Property.given("date", PlanAction::date, Wording.of("termin działania", "date of the action"));

    public static final Property<PlanAction, Boolean> MANNER = Property.given(
            "manner", PlanAction::manner, Wording.of("sposób realizacji działania", "manner of the action"));

    public static final Property<PlanAction, Boolean> SUPPORTING = Property.of(
            "supporting", PlanAction::supporting, Wording.of("działanie wspierające", "supporting activity"));

    private PlanActionFacts() {}
}
