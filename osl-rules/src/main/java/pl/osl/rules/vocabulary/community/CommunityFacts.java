package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.Community;
import pl.osl.model.community.CommunityAction;
import pl.osl.model.community.CommunityKind;
import pl.osl.model.community.CommunityOrigin;
import pl.osl.model.community.CommunityProfile;
import pl.osl.model.community.Evaluation;
import pl.osl.model.community.FormerBoundaries;
import pl.osl.model.community.Handover;
import pl.osl.model.community.Leader;
import pl.osl.model.community.PlannedAction;
import pl.osl.model.community.ProcessStep;
import pl.osl.model.community.ResidentGroup;
import pl.osl.model.diagnosis.Diagnosis;
import pl.osl.model.diagnosis.Need;
import pl.osl.model.diagnosis.Potential;
import pl.osl.model.diagnosis.Resource;
import pl.osl.model.diagnosis.ResourceClass;
import pl.osl.model.diagnosis.ResourceMap;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Part;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.vocabulary.diagnosis.DiagnosisFacts;
import pl.osl.rules.vocabulary.diagnosis.NeedFacts;
import pl.osl.rules.vocabulary.diagnosis.PotentialFacts;
import pl.osl.rules.vocabulary.diagnosis.ResourceFacts;
import pl.osl.rules.vocabulary.diagnosis.ResourceMapFacts;

/** What is recorded about a community. */
public final class CommunityFacts {

    /** The days, with their names. */
    public static final Days<Community> DAYS = Days.of(Community.CHRONOLOGY)
            .named("validity/from", "początek pracy w społeczności", "start of work in the community")
            .asking(
                    "{of}od kiedy ośrodek (centrum) pracuje z tą społecznością?",
                    "Since when has the centre worked with {it}?")
            .named("validity/until", "koniec pracy w społeczności", "end of work in the community")
            .asking(FactQuestion.ofEnd(
                    Wording.of(
                            "{of}czy ośrodek (centrum) nadal pracuje z tą społecznością?",
                            "Does the centre still work with {it}?"),
                    Wording.of(
                            "{of}czy {day} ośrodek (centrum) pracował z tą społecznością?",
                            "Did the centre work with {it} on {day}?"),
                    Wording.of("Nie, tylko do pewnego dnia wcześniej", "No, only until some earlier day")))
            .absent("nie nastąpił", "has not come")
            .lasting("validity/from", "validity/until");

    public static final Property<Community, CommunityKind> KIND = Property.<Community, CommunityKind>of(
                    "kind", Community::kind, Wording.of("rodzaj społeczności", "kind of community"))
            .asking("Jakiego rodzaju jest {it}?", "{of}what kind of community is it?");

    public static final Property<Community, Boolean> TRAIT = Property.<Community>given(
                    "trait", Community::trait, Wording.of("wspólna cecha", "shared trait"))
            .asking("{of}czy opisano wspólną cechę tej społeczności?", "Has the shared trait of {it} been described?");

    public static final Property<Community, Boolean> REASON = Property.<Community>given(
                    "reason",
                    Community::reason,
                    Wording.of("uzasadnienie wyboru społeczności", "reasons for choosing the community"))
            .asking("{of}czy uzasadniono wybór tej społeczności?", "Have reasons been given for choosing {it}?");

    public static final Property<Community, Boolean> BOUNDARIES = Property.<Community>given(
                    "boundaries",
                    Community::boundaries,
                    Wording.of("granice społeczności", "boundaries of the community"))
            .asking("{of}czy opisano granice tej społeczności?", "Have the boundaries of {it} been described?");

    public static final Elements<Community, FormerBoundaries> FORMER_BOUNDARIES =
            Elements.<Community, FormerBoundaries>dated(
                            "formerBoundaries",
                            Community::formerBoundaries,
                            Wording.of("dawne granice społeczności", "former boundaries of the community"),
                            Wording.of("dawny przebieg granic", "former boundaries"),
                            FormerBoundariesFacts.STANDING)
                    .cannotBeAdded()
                    .asking(
                            Wording.of(
                                    "{of}czy to wszystkie dawne granice tej społeczności?",
                                    "Are these all the former boundaries of {it}?"),
                            Wording.of(
                                    "{of}czy granice tej społeczności były wcześniej inne?",
                                    "Did {it} have different boundaries before?"));

    public static final Elements<Community, ProcessStep> STEPS = Elements.<Community, ProcessStep>dated(
                    "steps",
                    Community::steps,
                    Wording.of("etapy pracy w społeczności", "steps of work in the community"),
                    Wording.of("etap pracy", "step of work"),
                    ProcessStepFacts.STANDING)
            .toldApartBy(ProcessStepFacts.PHASE)
            .addedBy("Przeprowadź etap pracy", "Carry out a step of work")
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie etapy pracy z tą społecznością?",
                            "Are these all the steps of work with {it}?"),
                    Wording.of(
                            "{of}czy rozpoczęto jakiś etap pracy z tą społecznością?",
                            "Has any step of work with {it} begun?"));

    public static final Elements<Community, Diagnosis> DIAGNOSES = Elements.<Community, Diagnosis>dated(
                    "diagnoses",
                    Community::diagnoses,
                    Wording.of("diagnozy społeczności", "diagnoses of the community"),
                    Wording.of("diagnoza", "diagnosis"),
                    DiagnosisFacts.STANDING)
            .addedBy("Przeprowadź diagnozę", "Carry out a diagnosis")
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie diagnozy tej społeczności?", "Are these all the diagnoses of {it}?"),
                    Wording.of("Czy {it} ma diagnozę?", "Is there a diagnosis of {it}?"));

    public static final Elements<Community, ResourceMap> MAPS = Elements.<Community, ResourceMap>dated(
                    "maps",
                    Community::maps,
                    Wording.of("mapy zasobów i potrzeb", "maps of resources and needs"),
                    Wording.of("mapa zasobów i potrzeb", "map of resources and needs"),
                    ResourceMapFacts.STANDING)
            .addedBy("Sporządź mapę zasobów i potrzeb", "Draw up a map of resources and needs")
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie mapy zasobów i potrzeb tej społeczności?",
                            "Are these all the maps of resources and needs of {it}?"),
                    Wording.of(
                            "Czy {it} ma mapę zasobów i potrzeb?", "Is there a map of resources and needs of {it}?"));

    public static final Elements<Community, Resource> RESOURCES = Elements.<Community, Resource>dated(
                    "resources",
                    Community::resources,
                    Wording.of("zasoby społeczności", "resources of the community"),
                    Wording.of("zasób", "resource"),
                    ResourceFacts.STANDING)
            .toldApartBy(ResourceFacts.RESOURCE_CLASS)
            .addedBy("Rozpoznaj zasób", "Identify a resource")
            .asking(
                    Wording.of("{of}czy to wszystkie zasoby tej społeczności?", "Are these all the resources of {it}?"),
                    Wording.of(
                            "{of}czy rozpoznano zasoby tej społeczności?", "Have resources of {it} been identified?"));

    public static final Elements<Community, ResourceClass> CLASSES_WITHOUT_RESOURCES =
            Elements.<Community, ResourceClass>of(
                            "classesWithoutResources",
                            Community::classesWithoutResources,
                            Wording.of("rodzaje zasobów, których nie znaleziono", "kinds of resources not found"),
                            Wording.of("rodzaj zasobów, których nie znaleziono", "kind of resources not found"))
                    .asking(
                            Wording.of(
                                    "{of}czy to wszystkie rodzaje zasobów, których tu nie znaleziono?",
                                    "Are these all the kinds of resources that were not found in {it}?"),
                            Wording.of(
                                    "{of}czy są rodzaje zasobów, których tu nie znaleziono?",
                                    "Are there kinds of resources that were not found in {it}?"));

    public static final Property<ResourceClass, ResourceClass> RESOURCE_CLASS =
            Property.itself(Wording.of("rodzaj zasobów, których nie znaleziono", "kind of resources not found"));

    public static final Elements<Community, Need> NEEDS = Elements.<Community, Need>dated(
                    "needs",
                    Community::needs,
                    Wording.of("potrzeby społeczności", "needs of the community"),
                    Wording.of("potrzeba", "need"),
                    NeedFacts.STANDING)
            .addedBy("Rozpoznaj potrzebę", "Identify a need")
            .asking(
                    Wording.of("{of}czy to wszystkie potrzeby tej społeczności?", "Are these all the needs of {it}?"),
                    Wording.of("{of}czy rozpoznano potrzeby tej społeczności?", "Have needs of {it} been identified?"));

    public static final Elements<Community, Potential> POTENTIALS = Elements.<Community, Potential>dated(
                    "potentials",
                    Community::potentials,
                    Wording.of("elementy potencjału społeczności", "strengths of the community"),
                    Wording.of("element potencjału", "strength"),
                    PotentialFacts.STANDING)
            .addedBy("Rozpoznaj potencjał społeczności", "Identify a strength of the community")
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie elementy potencjału tej społeczności?",
                            "Are these all the strengths of {it}?"),
                    Wording.of(
                            "{of}czy rozpoznano potencjał tej społeczności?",
                            "Have strengths of {it} been identified?"));

    public static final Elements<Community, CommunityAction> ACTIONS = Elements.<Community, CommunityAction>dated(
                    "actions",
                    Community::actions,
                    Wording.of("działania w społeczności", "actions in the community"),
                    Wording.of("działanie", "action"),
                    ActionFacts.STANDING)
            .toldApartBy(ActionFacts.COMPONENT)
            .addedBy("Przeprowadź działanie", "Carry out an action")
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie działania, które tu przeprowadzono?",
                            "{of}are these all the actions that have been carried out here?"),
                    Wording.of(
                            "{of}czy przeprowadzono tu jakieś działania?",
                            "{of}have any actions been carried out here?"));

    public static final Elements<Community, Leader> LEADERS = Elements.<Community, Leader>dated(
                    "leaders",
                    Community::leaders,
                    Wording.of("liderzy społeczności", "leaders of the community"),
                    Wording.of("lider", "leader"),
                    LeaderFacts.STANDING)
            .addedBy("Znajdź lidera", "Find a leader")
            .asking(
                    Wording.of("{of}czy to wszyscy liderzy tej społeczności?", "Are these all the leaders of {it}?"),
                    Wording.of("Czy {it} ma liderów?", "Are there leaders of {it}?"));

    public static final Elements<Community, ResidentGroup> GROUPS = Elements.<Community, ResidentGroup>dated(
                    "groups",
                    Community::groups,
                    Wording.of("grupy mieszkańców", "groups of residents"),
                    Wording.of("grupa mieszkańców", "group of residents"),
                    GroupFacts.STANDING)
            .toldApartBy(GroupFacts.KIND)
            .addedBy("Doprowadź do powstania grupy mieszkańców", "Help a group of residents to form")
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie grupy mieszkańców, które tu powstały?",
                            "{of}are these all the groups of residents that have formed here?"),
                    Wording.of(
                            "{of}czy powstała tu jakaś grupa mieszkańców?",
                            "{of}has a group of residents formed here?"));

    public static final Elements<Community, Handover> HANDOVERS = Elements.<Community, Handover>dated(
                    "handovers",
                    Community::handovers,
                    Wording.of("przekazania działań społeczności", "handovers to the community"),
                    Wording.of("przekazanie działań społeczności", "handover to the community"),
                    HandoverFacts.STANDING)
            .addedBy("Przekaż działania społeczności", "Hand the work over to the community")
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie przekazania działań społeczności?",
                            "{of}are these all the handovers to the community?"),
                    Wording.of(
                            "{of}czy działania przekazano mieszkańcom lub strukturze lokalnej?",
                            "{of}has the work been handed over to the residents or to a local body?"));

    public static final Elements<Community, Evaluation> EVALUATIONS = Elements.<Community, Evaluation>dated(
                    "evaluations",
                    Community::evaluations,
                    Wording.of("ewaluacje", "evaluations"),
                    Wording.of("ewaluacja", "evaluation"),
                    EvaluationFacts.STANDING)
            .addedBy("Przeprowadź ewaluację", "Carry out an evaluation")
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie ewaluacje pracy z tą społecznością?",
                            "Are these all the evaluations of {it}?"),
                    Wording.of("{of}czy przeprowadzono ewaluację pracy z tą społecznością?", "Was {it} evaluated?"));

    public static final Day<Community> FROM = DAYS.day("validity/from");

    public static final Day<Community> UNTIL = DAYS.day("validity/until");

    public static final Property<Community, CommunityOrigin> ORIGIN = Property.<Community, CommunityOrigin>of(
                    "origin", Community::origin, Wording.of("sposób powstania społeczności", "origin of the community"))
            .asking("Jak {powstał|powstała|powstało} {it}?", "How did {it} come about?");

    /** The counts, with their names. */
    private static final NamedCounts<Community> NUMBERS = NamedCounts.of(Community.COUNTS)
            .named("residents", "liczba mieszkańców społeczności", "number of residents of the community")
            .asking("{of}ilu mieszkańców liczy ta społeczność?", "{of}how many residents are there?");

    public static final Amount<Community> RESIDENTS = NUMBERS.amount("residents");

    public static final Property<Community, Boolean> THREATENED_BY_EXCLUSION = Property.<Community, Boolean>of(
                    "threatenedByExclusion",
                    Community::threatenedByExclusion,
                    Wording.of("zagrożenie marginalizacją i wykluczeniem", "risk of marginalisation and exclusion"))
            .asking(
                    "{of}czy jest zagrożona marginalizacją i wykluczeniem?",
                    "{of}is it at risk of marginalisation and exclusion?");

    public static final Part<Community, CommunityProfile> PROFILE = Part.<Community, CommunityProfile>of(
                    "profile",
                    Community::profile,
                    Wording.of("charakterystyka społeczności", "profile of the community"))
            .asking("{of}czy sporządzono charakterystykę?", "{of}has a profile been drawn up?");

    public static final Elements<Community, PlannedAction> PLANNED_ACTIONS = Elements.<Community, PlannedAction>dated(
                    "plannedActions",
                    Community::plannedActions,
                    Wording.of("zaplanowane działania w społeczności", "planned actions in the community"),
                    Wording.of("zaplanowane działanie", "planned action"),
                    PlannedActionFacts.STANDING)
            .addedBy("Zaplanuj działanie", "Plan an action")
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie zaplanowane tu działania?",
                            "{of}are these all the actions that have been planned here?"),
                    Wording.of("{of}czy zaplanowano tu jakieś działania?", "{of}have any actions been planned here?"));

    /** The centre works with it on the day asked about. */
    public static final Condition<Community> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private CommunityFacts() {}
}
