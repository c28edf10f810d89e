package pl.osl.rules.osl;

import static pl.osl.rules.osl.LegalTexts.CUS_ACT_IN_FORCE;
import static pl.osl.rules.osl.LegalTexts.L1;
import static pl.osl.rules.osl.ModelTexts.P16;
import static pl.osl.rules.osl.Scopes.SERVICES_CENTRES_WITH_ORGANISER;
import static pl.osl.rules.osl.Scopes.WITH_ORGANISERS;
import static pl.osl.rules.osl.Scopes.centres;
import static pl.osl.rules.osl.Scopes.narrowed;
import static pl.osl.rules.osl.SeedTexts.S3;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.RECOMMENDATION;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.COORDINATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.CHOSEN;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ENGAGEMENT;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.SCOPES_OF_DUTIES;
import static pl.osl.rules.vocabulary.organiser.ScopeOfDutiesFacts.ORGANISER_TASK;
import static pl.osl.rules.vocabulary.organiser.ScopeOfDutiesFacts.ORGANISER_TASKS;
import static pl.osl.rules.vocabulary.organiser.ScopeOfDutiesFacts.SIGNED;

import pl.osl.model.centre.Centre;
import pl.osl.model.organiser.Engagement;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserTask;
import pl.osl.model.structure.OslCoordination;
import pl.osl.model.structure.OslLeader;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.vocabulary.structure.CoordinationFacts;

/** I5: the scopes of duties name OSL. */
final class Stage5Duties {

    private static final Elements<Centre, OslCoordination> COORDINATORS =
            COORDINATIONS.where(CoordinationFacts.LEADER.is(OslLeader.COORDINATOR));

    private static final Condition<Organiser> IS_VOLUNTEER = ENGAGEMENT.is(Engagement.VOLUNTARY);

    private static final Condition<Organiser> HAS_OSL_TASKS = SCOPES_OF_DUTIES.some(ORGANISER_TASKS.some());

    /** Whose scope of duties names OSL is asked, however engaged. */
    private static final Condition<Organiser> IS_ASKED = HAS_OSL_TASKS.or(IS_VOLUNTEER.not());

    private static final String EMPLOYED_POLISH = "a ten jest zatrudniony lub ma zadania OSL w zakresie czynności";

    private static final String EMPLOYED_ENGLISH = "who is employed or has OSL tasks in a scope of duties";

    static final Rule OSL_25 = rule("OSL-25", STANDARD)
            .titled("Zakresy czynności", "Scopes of duties")
            .cites(S3.seed(), P16.publishedModel())
            .says(
                    polish(
                            "każdy zatrudniony organizator ma w zakresie czynności zadania OSL",
                            "nie każdy zatrudniony organizator ma w zakresie czynności zadania OSL"),
                    english(
                            "each employed organiser has OSL tasks in the scope of duties",
                            "not every employed organiser has OSL tasks in the scope of duties"))
            .appliesTo(narrowed(WITH_ORGANISERS, EMPLOYED_POLISH, EMPLOYED_ENGLISH, ORGANISERS.some(IS_ASKED)))
            .requires(ORGANISERS.every(HAS_OSL_TASKS.or(IS_VOLUNTEER)));

    static final Rule OSL_26 = rule("OSL-26", RECOMMENDATION)
            .titled("Zakres czynności po wyborze organizatora", "Scope of duties after the choice of the organiser")
            .cites(S3.inferred())
            .says(
                    polish(
                            "zakres czynności podpisano nie wcześniej, niż wybrano organizatora",
                            "zakres czynności podpisano wcześniej, niż wybrano organizatora"),
                    english(
                            "the scope of duties was signed no earlier than the organiser was chosen",
                            "the scope of duties was signed before the organiser was chosen"))
            .appliesTo(centres(
                    "ośrodki (centra), w których organizator ma zakres czynności",
                    "centres in which an organiser has a scope of duties",
                    ORGANISERS.some(SCOPES_OF_DUTIES.some())))
            .requires(ORGANISERS.where(SCOPES_OF_DUTIES.some()).every(CHOSEN.notAfter(SCOPES_OF_DUTIES.first(SIGNED))));

    static final Rule OSL_27 = rule("OSL-27", RECOMMENDATION)
            .titled(
                    "Zadania ustawowe w zakresie czynności organizatora CUS",
                    "Statutory tasks in the scope of duties in the CUS")
            .cites(L1.inferred().clause("art. 32"))
            .says(
                    polish(
                            "zakres czynności każdego zatrudnionego organizatora w CUS obejmuje pięć grup zadań ustawowych",
                            "nie każdy zatrudniony organizator w CUS ma w zakresie czynności pięć grup zadań ustawowych"),
                    english(
                            "the scope of duties of each employed organiser in the CUS covers the five groups of statutory tasks",
                            "the scope of duties of some employed organiser in the CUS does not cover the five groups of statutory tasks"))
            .appliesTo(narrowed(
                    SERVICES_CENTRES_WITH_ORGANISER, EMPLOYED_POLISH, EMPLOYED_ENGLISH, ORGANISERS.some(IS_ASKED)))
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(ORGANISERS.every(SCOPES_OF_DUTIES
                    .covers(
                            task -> ORGANISER_TASKS.some(ORGANISER_TASK.is(task)),
                            OrganiserTask.RECONNAISSANCE,
                            OrganiserTask.PLANNING,
                            OrganiserTask.ACTIVATION,
                            OrganiserTask.STRENGTHENING_BONDS,
                            OrganiserTask.COOPERATION)
                    .or(IS_VOLUNTEER)));

    static final Rule OSL_85 = rule("OSL-85", STANDARD)
            .titled("Zakres czynności koordynatora OSL", "Scope of duties of the co-ordinator")
            .cites(S3.seed())
            .says(
                    polish(
                            "koordynator OSL ma w zakresie czynności zadania OSL",
                            "koordynator OSL nie ma w zakresie czynności zadań OSL"),
                    english(
                            "the co-ordinator of OSL has OSL tasks in the scope of duties",
                            "the co-ordinator of OSL has no OSL tasks in the scope of duties"))
            .appliesTo(centres(
                    "ośrodki (centra), w których OSL kieruje koordynator",
                    "centres in which a co-ordinator leads OSL",
                    COORDINATORS.some()))
            .requires(COORDINATORS.every(CoordinationFacts.DUTIES_SIGNED.hasCome()));

    static final Stage STAGE = Stage.of("I5", "Zakresy czynności", "Scopes of duties", OSL_25, OSL_26, OSL_27, OSL_85)
            .after("I2");

    private Stage5Duties() {}
}
