package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.OrganisingPlan;
import pl.osl.model.document.PlanAction;
import pl.osl.model.document.PlanUpdate;
import pl.osl.model.fact.OrganiserId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;

/** What is recorded about a community-organising plan. */
public final class OrganisingPlanFacts {

    /** The days, with their names. */
    public static final Days<OrganisingPlan> DAYS = Days.of(OrganisingPlan.CHRONOLOGY)
            .named("established", "opracowanie planu", "drawing up of the plan")
            .asking("{of}kiedy {go|ją|je} opracowano?", "{of}when was it drawn up?")
            .named("period/from", "początek okresu planu", "start of the period of the plan")
            .asking("{of}od kiedy?", "{of}since when?")
            .named("period/until", "koniec okresu planu", "end of the period of the plan")
            .asking(FactQuestion.ofEnd(
                    "jest realizowany", "był realizowany|była realizowana|było realizowane", "being carried out"))
            .absent("nie określono", "not set");

    public static final Property<OrganisingPlan, OrganiserId> AUTHOR = Property.<OrganisingPlan, OrganiserId>of(
                    "author",
                    OrganisingPlan::author,
                    Wording.of("organizator, który opracował plan", "organiser who wrote the plan"))
            .asking("{of}który organizator go opracował?", "{of}which organiser wrote it?");

    public static final Day<OrganisingPlan> ESTABLISHED = DAYS.day("established");

    public static final Day<OrganisingPlan> PLAN_FROM = DAYS.day("period/from");

    public static final Day<OrganisingPlan> PLAN_UNTIL = DAYS.day("period/until");

    public static final Elements<OrganisingPlan, PlanUpdate> UPDATES = Elements.<OrganisingPlan, PlanUpdate>dated(
                    "updates",
                    OrganisingPlan::updates,
                    Wording.of("aktualizacje planu", "updates of the plan"),
                    Wording.of("aktualizacja planu", "update of the plan"),
                    PlanUpdateFacts.STANDING)
            .addedBy("Zaktualizuj plan", "Update the plan")
            .asking(
                    Wording.of("{of}czy to wszystkie aktualizacje?", "{of}are these all the updates?"),
                    Wording.of("{of}czy plan zaktualizowano?", "{of}has the plan been updated?"));

    public static final Elements<OrganisingPlan, PlanAction> ACTIONS = Elements.<OrganisingPlan, PlanAction>of(
                    "actions",
                    OrganisingPlan::actions,
                    Wording.of("działania w planie", "actions in the plan"),
                    Wording.of("działanie w planie", "action in the plan"))
            .addedBy("Wpisz działanie do planu", "Enter an action in the plan")
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie działania, które wpisano do planu?",
                            "{of}are these all the actions in the plan?"),
                    Wording.of("{of}czy wpisano do planu jakieś działania?", "{of}are there any actions in the plan?"));

    public static final Property<OrganisingPlan, Boolean> FOR_EACH_MUNICIPALITY = Property.<OrganisingPlan, Boolean>of(
                    "forEachMunicipality",
                    OrganisingPlan::forEachMunicipality,
                    Wording.of("plan odniesiony do każdej z gmin", "plan for each municipality"))
            .canBeChanged()
            .asking(
                    "{of}czy odnosi się do każdej z gmin, które obsługuje centrum?",
                    "{of}is it made for each municipality that the centre serves?");

    /** It exists on the day asked about. */
    public static final Condition<OrganisingPlan> STANDING = ESTABLISHED.hasCome();

    private OrganisingPlanFacts() {}
}
