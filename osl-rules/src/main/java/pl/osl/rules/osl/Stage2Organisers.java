package pl.osl.rules.osl;

import static pl.osl.rules.osl.CentreTexts.C15;
import static pl.osl.rules.osl.LegalTexts.CUS_ACT_IN_FORCE;
import static pl.osl.rules.osl.LegalTexts.L1;
import static pl.osl.rules.osl.LegalTexts.L2;
import static pl.osl.rules.osl.LegalTexts.L3;
import static pl.osl.rules.osl.LegalTexts.ROUTES_IN_FORCE;
import static pl.osl.rules.osl.LegalTexts.SOCIAL_ASSISTANCE_ACT_OF_2013;
import static pl.osl.rules.osl.ModelTexts.P1;
import static pl.osl.rules.osl.ModelTexts.P4;
import static pl.osl.rules.osl.Scopes.ASSISTANCE_CENTRES;
import static pl.osl.rules.osl.Scopes.SERVICES_CENTRES_WITH_ORGANISER;
import static pl.osl.rules.osl.Scopes.WITH_ORGANISERS;
import static pl.osl.rules.osl.Scopes.centres;
import static pl.osl.rules.osl.Scopes.narrowed;
import static pl.osl.rules.osl.Scopes.outsourcedAsAWhole;
import static pl.osl.rules.osl.SeedTexts.S1;
import static pl.osl.rules.osl.SeedTexts.S3;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.LAW;
import static pl.osl.rules.standard.Force.RECOMMENDATION;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.organiser.ExperienceFacts.ACTIVITY;
import static pl.osl.rules.vocabulary.organiser.ExperienceFacts.MONTHS;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.EXPERIENCE;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.HIGHER_EDUCATION;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.NO_CONVICTION_STATEMENT;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.PROFESSION;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.QUALIFICATION;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.REASON_FOR_OTHER_PROFESSION;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ROLE;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ROLES;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ROLE_NAMING;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ROLE_TITLE;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ROLE_TITLES;
import static pl.osl.rules.vocabulary.partnership.OutsourcingFacts.CONTRACTOR;

import java.time.Period;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.CommunityWork;
import pl.osl.model.organiser.Experience;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.organiser.Profession;
import pl.osl.model.organiser.RoleNaming;
import pl.osl.model.organiser.SocialWorkerQualification;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.vocabulary.organiser.ExperienceFacts;
import pl.osl.rules.vocabulary.organiser.OrganiserFacts;
import pl.osl.rules.vocabulary.partnership.ContractorFacts;

/** I2: community organisers are chosen. */
final class Stage2Organisers {

    /** Also those whose work is yet to begin: S1 counts workers who were chosen and are going to fill the function. */
    private static final Elements<Centre, Organiser> CHOSEN_ORGANISERS = ORGANISERS.standingWhen(
            Wording.of("organizatorzy społeczności lokalnej", "community organisers"), OrganiserFacts.CHOSEN_BY_THEN);

    /** Until then article 116(1) had three routes. */
    private static final Condition<Organiser> POSTGRADUATE_STUDIES_COUNT = Condition.from(
            ROUTES_IN_FORCE,
            Wording.of(
                    "studia podyplomowe dają uprawnienia od dnia",
                    "postgraduate studies give the right to practise from"),
            Wording.of(
                    "studia podyplomowe jeszcze nie dawały uprawnień",
                    "postgraduate studies did not give the right to practise yet"));

    private static final int TWO_YEARS = 24;

    private static final Elements<Organiser, Experience> COMMUNITY_WORK =
            EXPERIENCE.where(ACTIVITY.isOneOf(CommunityWork.LOCAL_ANIMATION, CommunityWork.OTHER_COMMUNITY_WORK));

    private static final Day<Organiser> TWO_YEARS_LATER =
            COMMUNITY_WORK.first(ExperienceFacts.FROM).plus(Period.ofMonths(TWO_YEARS));

    /** Work in two places at once does not make the time longer. */
    private static final Condition<Organiser> SPANS_TWO_YEARS = COMMUNITY_WORK
            .some(ExperienceFacts.UNTIL.hasNotPassed())
            .and(TWO_YEARS_LATER.hasCome())
            .or(TWO_YEARS_LATER.notAfter(
                    COMMUNITY_WORK.last(ExperienceFacts.UNTIL).plus(Period.ofDays(1))));

    static final Rule OSL_04 = rule("OSL-04", STANDARD)
            .titled("Wybór organizatora", "Choice of an organiser")
            .cites(S1.seed(), S3.seed())
            .says(
                    polish(
                            "wybrano organizatora społeczności lokalnej albo ośrodkowi, który nie jest CUS i zlecił całość OSL, zapewnia go wykonawca",
                            "nie wybrano organizatora społeczności lokalnej ani nie zapewnia go wykonawca, któremu ośrodek niebędący CUS zlecił całość OSL"),
                    english(
                            "a community organiser has been chosen or, for a centre that is no CUS and has outsourced the whole of OSL, a contractor provides one",
                            "no community organiser has been chosen, nor does a contractor provide one to whom a centre that is no CUS has outsourced the whole of OSL"))
            .requires(CHOSEN_ORGANISERS
                    .some()
                    .orInstead(outsourcedAsAWhole(CONTRACTOR.has(ContractorFacts.ORGANISERS.atLeast(1)))));

    static final Rule OSL_05 = rule("OSL-05", RECOMMENDATION)
            .titled("Zawód organizatora", "Profession of the organiser")
            .cites(S1.seed(), P4.publishedModel(), C15.practice())
            .says(
                    polish(
                            "każdy organizator jest pracownikiem socjalnym albo uzasadniono wybór osoby innego zawodu",
                            "organizatorem jest osoba innego zawodu niż pracownik socjalny, a wyboru nie uzasadniono"),
                    english(
                            "each organiser is a social worker, or reasons are given for choosing somebody of another "
                                    + "profession",
                            "an organiser is not a social worker, and no reasons are given for the choice"))
            .appliesTo(narrowed(ASSISTANCE_CENTRES, "które mają organizatora", "with an organiser", ORGANISERS.some()))
            .requires(
                    ORGANISERS.every(PROFESSION.is(Profession.SOCIAL_WORKER).or(REASON_FOR_OTHER_PROFESSION.exists())));

    static final Rule OSL_06 = rule("OSL-06", LAW)
            .titled("Uprawnienia pracownika socjalnego", "Right to practise as a social worker")
            .cites(
                    L3.law().clause("art. 116 ust. 1 pkt 1–3").since(SOCIAL_ASSISTANCE_ACT_OF_2013),
                    L3.law().clause("art. 116 ust. 1 pkt 4").since(ROUTES_IN_FORCE),
                    L3.law().clause("art. 156").since(SOCIAL_ASSISTANCE_ACT_OF_2013))
            .says(
                    polish(
                            "każdy organizator będący pracownikiem socjalnym ma uprawnienia do wykonywania zawodu pracownika socjalnego",
                            "nie każdy organizator będący pracownikiem socjalnym ma uprawnienia do wykonywania zawodu pracownika socjalnego"),
                    english(
                            "each organiser who is a social worker has the right to practise",
                            "not every organiser who is a social worker has the right to practise"))
            .appliesTo(narrowed(
                    ASSISTANCE_CENTRES,
                    "w których organizatorem jest pracownik socjalny",
                    "in which a social worker is an organiser",
                    ORGANISERS.some(PROFESSION.is(Profession.SOCIAL_WORKER))))
            .textReadFrom(SOCIAL_ASSISTANCE_ACT_OF_2013)
            .requires(ORGANISERS
                    .where(PROFESSION.is(Profession.SOCIAL_WORKER))
                    .every(QUALIFICATION
                            .exists()
                            .and(QUALIFICATION
                                    .is(SocialWorkerQualification.POSTGRADUATE_STUDIES)
                                    .not()
                                    .or(POSTGRADUATE_STUDIES_COUNT))));

    static final Rule OSL_07 = rule("OSL-07", RECOMMENDATION)
            .titled("Role organizatorów", "Roles of the organisers")
            .cites(S1.seed(), P1.publishedModel())
            .says(
                    polish(
                            "organizatorzy pełnią razem wszystkie trzy role",
                            "organizatorzy nie pełnią razem wszystkich trzech ról"),
                    english(
                            "the organisers together fill all three roles",
                            "the organisers together do not fill all three roles"))
            .appliesTo(WITH_ORGANISERS)
            .requires(ORGANISERS.covers(role -> ROLES.some(ROLE.is(role)), OrganiserRole.values()));

    static final Rule OSL_08 = rule("OSL-08", RECOMMENDATION)
            .titled("Nazewnictwo ról", "Role names")
            .cites(S1.inferred(), P1.inferred(), L2.inferred())
            .says(
                    polish(
                            "nazwy ról są zgodne z nazewnictwem, które podaje ośrodek (centrum)",
                            "nazwy ról nie są zgodne z nazewnictwem, które podaje ośrodek (centrum)"),
                    english(
                            "the role names are those of the set that the centre has adopted",
                            "the role names are not those of the set that the centre has adopted"))
            .appliesTo(centres(
                    "ośrodki (centra), które podają nazwy ról",
                    "centres that name the roles",
                    ORGANISERS.some(ROLE_TITLES.some())))
            .requires(ORGANISERS
                    .where(ROLE_TITLES.some())
                    .every(titlesOf(RoleNaming.PILOT)
                            .or(titlesOf(RoleNaming.MODEL_BOOK))
                            .or(titlesOf(RoleNaming.REGULATION))));

    static final Rule OSL_10 = rule("OSL-10", LAW)
            .titled("Wykształcenie organizatora CUS", "Higher education of the CUS organiser")
            .cites(L1.law().clause("art. 33 pkt 1"))
            .says(
                    polish(
                            "każdy organizator w CUS ma wykształcenie wyższe",
                            "nie każdy organizator w CUS ma wykształcenie wyższe"),
                    english(
                            "each organiser in the CUS has higher education",
                            "not every organiser in the CUS has higher education"))
            .appliesTo(SERVICES_CENTRES_WITH_ORGANISER)
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(ORGANISERS.every(HIGHER_EDUCATION.hasCome()));

    static final Rule OSL_11 = rule("OSL-11", LAW)
            .titled("Doświadczenie organizatora CUS", "Experience of the CUS organiser")
            .cites(L1.law().clause("art. 33 pkt 2"))
            .says(
                    polish(
                            "każdy organizator w CUS ma co najmniej dwa lata doświadczenia w animacji lokalnej lub pracy środowiskowej",
                            "nie każdy organizator w CUS ma co najmniej dwa lata doświadczenia w animacji lokalnej lub pracy środowiskowej"),
                    english(
                            "each organiser in the CUS has at least two years of experience in local animation or "
                                    + "community work",
                            "not every organiser in the CUS has at least two years of experience in local animation or "
                                    + "community work"))
            .appliesTo(SERVICES_CENTRES_WITH_ORGANISER)
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(ORGANISERS.every(COMMUNITY_WORK
                    .some(MONTHS.atLeast(TWO_YEARS))
                    .or(COMMUNITY_WORK.sum(MONTHS).atLeast(TWO_YEARS).and(SPANS_TWO_YEARS))));

    static final Rule OSL_15 = rule("OSL-15", LAW)
            .titled("Niekaralność", "No criminal record")
            .cites(L1.law().clause("art. 33 pkt 4"))
            .says(
                    polish(
                            "każdy organizator w CUS złożył oświadczenie lub zaświadczenie o niekaralności",
                            "nie każdy organizator w CUS złożył oświadczenie lub zaświadczenie o niekaralności"),
                    english(
                            "each organiser in the CUS has submitted a declaration or a certificate of no criminal record",
                            "not every organiser in the CUS has submitted a declaration or a certificate of no criminal record"))
            .appliesTo(SERVICES_CENTRES_WITH_ORGANISER)
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(ORGANISERS.every(NO_CONVICTION_STATEMENT.hasCome()));

    /** The stage as the pilot counted it. */
    static final Stage PILOT = stage(OSL_04);

    static final Stage STAGE = stage(OSL_04, OSL_05, OSL_06, OSL_07, OSL_08, OSL_10, OSL_11, OSL_15);

    private Stage2Organisers() {}

    private static Stage stage(Rule... rules) {
        return Stage.of("I2", "Wybór organizatorów", "Choice of organisers", rules);
    }

    private static Condition<Organiser> titlesOf(RoleNaming naming) {
        return ROLE_NAMING
                .is(naming)
                .and(ROLE_TITLES.every(ROLE_TITLE.matches(naming.wording(), title -> title.belongsTo(naming))));
    }
}
