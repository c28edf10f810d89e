package pl.osl.rules.vocabulary.organiser;

import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.OrganiserTask;
import pl.osl.model.organiser.ScopeOfDuties;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PresumptionId;

/** What is recorded about a scope of duties. */
public final class ScopeOfDutiesFacts {

    /** The days, with their names. */
    public static final Days<ScopeOfDuties> DAYS = Days.of(ScopeOfDuties.CHRONOLOGY)
            .named("signed", "podpisanie zakresu czynności", "signing of the scope of duties")
            .asking("{of}kiedy {go|ją|je} podpisano?", "{of}when was it signed?")
            .named("until", "ostatni dzień zakresu czynności", "last day of the scope of duties")
            .asking(FactQuestion.ofEnd("obowiązuje", "obowiązywał|obowiązywała|obowiązywało", "in force"))
            .absent("bezterminowo", "no end set")
            .lasting("signed", "until", PresumptionId.ENGAGEMENT_CONTINUES);

    public static final Day<ScopeOfDuties> SIGNED = DAYS.day("signed");

    public static final Day<ScopeOfDuties> UNTIL = DAYS.day("until");

    public static final Elements<ScopeOfDuties, OrganiserTask> ORGANISER_TASKS =
            Elements.<ScopeOfDuties, OrganiserTask>of(
                            "tasks",
                            ScopeOfDuties::tasks,
                            Wording.of("zadania OSL w zakresie czynności", "OSL tasks in the scope of duties"),
                            Wording.of("zadanie", "task"))
                    .addedBy("Wpisz zadanie do zakresu czynności", "Enter a task in the scope of duties")
                    .asking(
                            Wording.of(
                                    "{of}czy to wszystkie zadania OSL, które tu wpisano?",
                                    "{of}are these all the OSL tasks that it lists?"),
                            Wording.of("{of}czy wpisano tu zadania OSL?", "{of}does it list any OSL tasks?"));

    public static final Property<OrganiserTask, OrganiserTask> ORGANISER_TASK =
            Property.itself(Wording.of("zadanie", "task"));

    /** It is in force on the day asked about. */
    public static final Condition<ScopeOfDuties> STANDING = SIGNED.hasCome().and(UNTIL.hasNotPassed());

    private ScopeOfDutiesFacts() {}
}
