package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.PlanUpdate;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;

/** What is recorded about an update of a plan. */
public final class PlanUpdateFacts {

    /** The days, with their names. */
    public static final Days<PlanUpdate> DAYS = Days.<PlanUpdate>of(PlanUpdate.CHRONOLOGY)
            .named("on", "dzień aktualizacji planu", "day of the update of the plan")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Day<PlanUpdate> ON = DAYS.day("on");

    /** It was made by the day asked about. */
    public static final Condition<PlanUpdate> STANDING = ON.hasCome();

    private PlanUpdateFacts() {}
}
