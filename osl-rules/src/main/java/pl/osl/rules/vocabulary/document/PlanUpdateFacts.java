package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.PlanUpdate;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;

/** What is recorded about an update of a plan. */
public final class PlanUpdateFacts {

    public static final Day<PlanUpdate> ON =
            Day.of("on", PlanUpdate::on, Wording.of("dzień aktualizacji planu", "day of the update of the plan"));

    /** It was made by the day asked about. */
    public static final Condition<PlanUpdate> STANDING = ON.hasCome();

    private PlanUpdateFacts() {}
}
