package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.PlanAction;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Property;

/** What is recorded about an action in a plan. */
public final class PlanActionFacts {

    public static final Property<PlanAction, Boolean> DESCRIPTION = Property.<PlanAction>given(
                    "description", PlanAction::description, Wording.of("opis działania", "description of the action"))
            .asking("{of}czy jest opisane?", "{of}is it described?");

    public static final Property<PlanAction, Boolean> DATE = Property.<PlanAction>given(
                    "date", PlanAction::date, Wording.of("termin działania", "date of the action"))
            .asking("{of}czy podano termin?", "{of}is a date given?");

    public static final Property<PlanAction, Boolean> MANNER = Property.<PlanAction>given(
                    "manner",
                    PlanAction::manner,
                    Wording.of("sposób realizacji działania", "way of carrying out the action"))
            .asking("{of}czy podano sposób realizacji?", "{of}does the plan say how it is to be done?");

    public static final Property<PlanAction, Boolean> SUPPORTING = Property.<PlanAction, Boolean>of(
                    "supporting", PlanAction::supporting, Wording.of("działanie wspierające", "supporting activity"))
            .asking("{of}czy to działanie wspierające?", "{of}is it a supporting activity?");

    private PlanActionFacts() {}
}
