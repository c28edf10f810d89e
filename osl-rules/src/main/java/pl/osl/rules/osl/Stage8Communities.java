package pl.osl.rules.osl;

import static pl.osl.rules.osl.CentreTexts.C3;
import static pl.osl.rules.osl.ModelTexts.P1;
import static pl.osl.rules.osl.ModelTexts.P12;
import static pl.osl.rules.osl.ModelTexts.P15;
import static pl.osl.rules.osl.ModelTexts.P30;
import static pl.osl.rules.osl.ModelTexts.P8;
import static pl.osl.rules.osl.Scopes.WITH_COMMUNITIES;
import static pl.osl.rules.osl.Scopes.centres;
import static pl.osl.rules.osl.Scopes.outsourcedAsAWhole;
import static pl.osl.rules.osl.SeedTexts.S0;
import static pl.osl.rules.osl.SeedTexts.S1;
import static pl.osl.rules.osl.SeedTexts.S3;
import static pl.osl.rules.osl.SeedTexts.S4;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.RECOMMENDATION;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.COMMUNITIES;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.centre.References.SERVED;
import static pl.osl.rules.vocabulary.community.ActionFacts.COMPONENT;
import static pl.osl.rules.vocabulary.community.CommunityFacts.ACTIONS;
import static pl.osl.rules.vocabulary.community.CommunityFacts.BOUNDARIES;
import static pl.osl.rules.vocabulary.community.CommunityFacts.CLASSES_WITHOUT_RESOURCES;
import static pl.osl.rules.vocabulary.community.CommunityFacts.DIAGNOSES;
import static pl.osl.rules.vocabulary.community.CommunityFacts.GROUPS;
import static pl.osl.rules.vocabulary.community.CommunityFacts.HANDOVERS;
import static pl.osl.rules.vocabulary.community.CommunityFacts.LEADERS;
import static pl.osl.rules.vocabulary.community.CommunityFacts.MAPS;
import static pl.osl.rules.vocabulary.community.CommunityFacts.POTENTIALS;
import static pl.osl.rules.vocabulary.community.CommunityFacts.REASON;
import static pl.osl.rules.vocabulary.community.CommunityFacts.RESOURCES;
import static pl.osl.rules.vocabulary.community.CommunityFacts.STEPS;
import static pl.osl.rules.vocabulary.community.CommunityFacts.TRAIT;
import static pl.osl.rules.vocabulary.community.HandoverFacts.STRUCTURE;
import static pl.osl.rules.vocabulary.community.ProcessStepFacts.PHASE;
import static pl.osl.rules.vocabulary.diagnosis.DiagnosisFacts.STUDIES;
import static pl.osl.rules.vocabulary.diagnosis.ResourceMapFacts.MAP_SECTION;
import static pl.osl.rules.vocabulary.diagnosis.ResourceMapFacts.MAP_SECTIONS;
import static pl.osl.rules.vocabulary.diagnosis.StudyFacts.RESIDENTS_TOOK_PART;

import java.util.stream.Stream;
import pl.osl.model.community.Community;
import pl.osl.model.community.CommunityKind;
import pl.osl.model.community.Component;
import pl.osl.model.community.ProcessPhase;
import pl.osl.model.community.ProcessStep;
import pl.osl.model.diagnosis.MapSection;
import pl.osl.model.diagnosis.ResourceClass;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.vocabulary.community.ActionFacts;
import pl.osl.rules.vocabulary.community.CommunityFacts;
import pl.osl.rules.vocabulary.community.ProcessStepFacts;
import pl.osl.rules.vocabulary.diagnosis.DiagnosisFacts;
import pl.osl.rules.vocabulary.diagnosis.ResourceFacts;
import pl.osl.rules.vocabulary.organiser.OrganiserFacts;
import pl.osl.rules.vocabulary.partnership.OutsourcingFacts;

/** I8, first half: work in a chosen community, for every kind of centre. */
final class Stage8Communities {

    private static final Elements<Community, ProcessStep> LATER_STEPS = STEPS.where(PHASE.isOneOf(
            ProcessPhase.MOBILISING,
            ProcessPhase.PARTNERSHIP_AND_PLANNING,
            ProcessPhase.ACTION,
            ProcessPhase.EVALUATION,
            ProcessPhase.HANDOVER));

    static final Rule OSL_39 = rule("OSL-39", STANDARD)
            .titled("Wybór społeczności", "Choice of a community")
            .cites(P12.publishedModel(), S1.seed(), S3.seed())
            .says(
                    polish(
                            "wybrano społeczność i wskazano do pracy z nią organizatora albo – w ośrodku, który nie jest CUS i zlecił całość OSL – wykonawcę",
                            "nie wybrano społeczności lub nie wskazano do pracy z nią organizatora ani – w ośrodku, który nie jest CUS i zlecił całość OSL – wykonawcy"),
                    english(
                            "a community has been chosen, and an organiser or, for a centre that is no CUS and has outsourced the whole of OSL, a contractor assigned to it",
                            "no community has been chosen, or neither an organiser nor, for a centre that is no CUS and has outsourced the whole of OSL, a contractor is assigned to it"))
            .requires(ORGANISERS
                    .some(OrganiserFacts.COMMUNITIES.some(SERVED.exists()))
                    .orInstead(outsourcedAsAWhole(OutsourcingFacts.COMMUNITIES.some())));

    static final Rule OSL_40 = rule("OSL-40", STANDARD)
            .titled("Uzasadnienie i granice", "Reasons and boundaries")
            .cites(P12.publishedModel())
            .says(
                    polish(
                            "wybór każdej społeczności uzasadniono, a każdej społeczności terytorialnej wyznaczono granice",
                            "wyboru co najmniej jednej społeczności nie uzasadniono lub co najmniej jednej społeczności terytorialnej nie wyznaczono granic"),
                    english(
                            "reasons are given for the choice of each community, and each community of place has boundaries",
                            "no reasons are given for the choice of some community, or some community of place has no "
                                    + "boundaries"))
            .appliesTo(WITH_COMMUNITIES)
            .requires(COMMUNITIES.every(REASON.exists()
                    .and(CommunityFacts.KIND.is(CommunityKind.CATEGORIAL).or(BOUNDARIES.exists()))));

    static final Rule OSL_41 = rule("OSL-41", STANDARD)
            .titled("Rodzaj społeczności", "Kind of community")
            .cites(P1.publishedModel())
            .says(
                    polish(
                            "każda społeczność jest terytorialna albo kategorialna z nazwaną wspólną cechą",
                            "co najmniej jedna społeczność nie jest ani terytorialna, ani kategorialna z nazwaną wspólną cechą"),
                    english(
                            "each community is a community of place, or a community of interest with a named shared trait",
                            "some community is neither a community of place nor a community of interest with a named "
                                    + "shared trait"))
            .appliesTo(WITH_COMMUNITIES)
            .requires(COMMUNITIES.every(CommunityFacts.KIND
                    .is(CommunityKind.TERRITORIAL)
                    .or(CommunityFacts.KIND.is(CommunityKind.CATEGORIAL).and(TRAIT.exists()))));

    static final Rule OSL_42 = rule("OSL-42", STANDARD)
            .titled("Diagnoza przed działaniem", "Diagnosis before action")
            .cites(P12.publishedModel())
            .says(
                    polish(
                            "w każdej społeczności diagnozę ukończono do dnia rozpoczęcia pierwszego działania",
                            "co najmniej w jednej społeczności diagnozy nie ukończono do dnia rozpoczęcia pierwszego działania"),
                    english(
                            "in each community the diagnosis was completed by the day on which the first action began",
                            "in some community the diagnosis was not completed by the day on which the first action began"))
            .appliesTo(centres(
                    "ośrodki (centra), które prowadziły działania w społeczności",
                    "centres that have carried out actions in a community",
                    COMMUNITIES.some(ACTIONS.some())))
            .requires(COMMUNITIES
                    .where(ACTIONS.some())
                    .every(DIAGNOSES.first(DiagnosisFacts.COMPLETED).notAfter(ACTIONS.first(ActionFacts.STARTED))));

    static final Rule OSL_43 = rule("OSL-43", STANDARD)
            .titled("Mapa zasobów i potrzeb", "Map of resources and needs")
            .cites(P12.publishedModel())
            .says(
                    polish(
                            "każda społeczność ma mapę zasobów i potrzeb ze wszystkimi częściami",
                            "co najmniej jedna społeczność nie ma mapy zasobów i potrzeb ze wszystkimi częściami"),
                    english(
                            "each community has a map of resources and needs with all its parts",
                            "some community has no map of resources and needs with all its parts"))
            .appliesTo(WITH_COMMUNITIES)
            .requires(COMMUNITIES.every(MAPS.some(Condition.all(Stream.of(MapSection.values())
                    .map(part -> MAP_SECTIONS.some(MAP_SECTION.is(part)))
                    .toList()))));

    static final Rule OSL_44 = rule("OSL-44", STANDARD)
            .titled("Trzy rodzaje zasobów", "Three kinds of resources")
            .cites(P12.publishedModel())
            .says(
                    polish(
                            "w każdej społeczności szukano zasobów wszystkich trzech rodzajów",
                            "co najmniej w jednej społeczności nie szukano zasobów wszystkich trzech rodzajów"),
                    english(
                            "resources of all three kinds have been sought in each community",
                            "resources of all three kinds have not been sought in some community"))
            .appliesTo(WITH_COMMUNITIES)
            .requires(COMMUNITIES.every(Condition.all(Stream.of(ResourceClass.values())
                    .map(Stage8Communities::lookedFor)
                    .toList())));

    static final Rule OSL_45 = rule("OSL-45", STANDARD)
            .titled("Potencjał, nie tylko problemy", "Strengths, not only problems")
            .cites(S0.seed(), S4.seed())
            .says(
                    polish(
                            "w każdej społeczności rozpoznano potencjał",
                            "co najmniej w jednej społeczności nie rozpoznano potencjału"),
                    english(
                            "strengths have been identified in each community",
                            "no strengths have been identified in some community"))
            .appliesTo(WITH_COMMUNITIES)
            .requires(COMMUNITIES.every(POTENTIALS.some()));

    static final Rule OSL_46 = rule("OSL-46", STANDARD)
            .titled("Udział mieszkańców w diagnozie", "Participation of residents in the diagnosis")
            .cites(P8.publishedModel(), C3.practice(), S3.seed())
            .says(
                    polish(
                            "w diagnozie każdej społeczności uczestniczyli mieszkańcy",
                            "w diagnozie co najmniej jednej społeczności nie uczestniczyli mieszkańcy"),
                    english(
                            "residents took part in the diagnosis of each community",
                            "residents did not take part in the diagnosis of some community"))
            .appliesTo(WITH_COMMUNITIES)
            .requires(COMMUNITIES.every(DIAGNOSES.some(STUDIES.some(RESIDENTS_TOOK_PART.is(true)))));

    static final Rule OSL_47 = rule("OSL-47", RECOMMENDATION)
            .titled("Liderzy lub grupa mieszkańców", "Leaders or group")
            .cites(C3.practice(), S4.seed())
            .says(
                    polish(
                            "po aktywizacji każda społeczność ma liderów lub grupę",
                            "po aktywizacji co najmniej jedna społeczność nie ma liderów ani grupy"),
                    english(
                            "after mobilisation, each community has leaders or a group",
                            "after mobilisation, some community has neither leaders nor a group"))
            .appliesTo(centres(
                    "ośrodki (centra), które ukończyły aktywizację społeczności",
                    "centres that have completed the mobilisation of a community",
                    COMMUNITIES.some(isDone(ProcessPhase.MOBILISING))))
            .requires(COMMUNITIES
                    .where(isDone(ProcessPhase.MOBILISING))
                    .every(LEADERS.some().or(GROUPS.some())));

    static final Rule OSL_48 = rule("OSL-48", RECOMMENDATION)
            .titled("Komponenty OSL", "Components of OSL")
            .cites(P8.publishedModel())
            .says(
                    polish(
                            "działania w każdej społeczności obejmują wszystkie komponenty OSL",
                            "działania w co najmniej jednej społeczności nie obejmują wszystkich komponentów OSL"),
                    english(
                            "the actions in each community cover all components of OSL",
                            "the actions in some community do not cover all components of OSL"))
            .appliesTo(WITH_COMMUNITIES)
            .requires(COMMUNITIES.every(ACTIONS.covers(COMPONENT::is, Component.values())));

    static final Rule OSL_49 = rule("OSL-49", RECOMMENDATION)
            .titled("Plan przekazania działań", "Plan for the handover")
            .cites(P30.publishedModel(), C3.practice())
            .says(
                    polish(
                            "dla każdej społeczności wskazano strukturę lokalną, która będzie kontynuować działania",
                            "co najmniej dla jednej społeczności nie wskazano struktury lokalnej, która będzie kontynuować działania"),
                    english(
                            "a local structure that is to take over the work is named for each community",
                            "no local structure that is to take over the work is named for some community"))
            .appliesTo(WITH_COMMUNITIES)
            .requires(COMMUNITIES.every(HANDOVERS.some(STRUCTURE.exists())));

    static final Rule OSL_50 = rule("OSL-50", RECOMMENDATION)
            .titled("Kolejność etapów", "Order of steps")
            .cites(P12.inferred(), P15.inferred())
            .says(
                    polish(
                            "żadnego późniejszego etapu nie rozpoczęto przed diagnozą",
                            "późniejszy etap rozpoczęto bez wcześniejszej diagnozy"),
                    english(
                            "no later step was begun before the diagnosis",
                            "a later step was begun without an earlier diagnosis"))
            .appliesTo(centres(
                    "ośrodki (centra), które rozpoczęły etap późniejszy niż diagnoza",
                    "centres that have begun a step later than the diagnosis",
                    COMMUNITIES.some(LATER_STEPS.some())))
            .requires(COMMUNITIES
                    .where(LATER_STEPS.some())
                    .every(STEPS.where(PHASE.is(ProcessPhase.DIAGNOSIS))
                            .first(ProcessStepFacts.STARTED)
                            .notAfter(LATER_STEPS.first(ProcessStepFacts.STARTED))));

    /** Both halves of the stage. */
    static final Stage STAGE = Stage.of(
                    "I8",
                    "Praca w społeczności",
                    "Work in a chosen community",
                    OSL_39,
                    OSL_40,
                    OSL_41,
                    OSL_42,
                    OSL_43,
                    OSL_44,
                    OSL_45,
                    OSL_46,
                    OSL_47,
                    OSL_48,
                    OSL_49,
                    OSL_50,
                    Stage8ServicesCentre.OSL_51,
                    Stage8ServicesCentre.OSL_52,
                    Stage8ServicesCentre.OSL_53,
                    Stage8ServicesCentre.OSL_54,
                    Stage8ServicesCentre.OSL_55,
                    Stage8ServicesCentre.OSL_56,
                    Stage8ServicesCentre.OSL_57,
                    Stage8ServicesCentre.OSL_87,
                    Stage8ServicesCentre.OSL_90)
            .after("I2");

    private Stage8Communities() {}

    private static Condition<Community> lookedFor(ResourceClass kind) {
        return RESOURCES
                .some(ResourceFacts.RESOURCE_CLASS.is(kind))
                .orInstead(CLASSES_WITHOUT_RESOURCES.some(CommunityFacts.RESOURCE_CLASS.is(kind)));
    }

    /** A step of this phase is completed. */
    static Condition<Community> isDone(ProcessPhase phase) {
        return STEPS.some(PHASE.is(phase).and(ProcessStepFacts.COMPLETED.hasCome()));
    }
}
