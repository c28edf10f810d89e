package pl.osl.rules.osl;

import static pl.osl.rules.osl.LegalTexts.CUS_ACT_IN_FORCE;
import static pl.osl.rules.osl.LegalTexts.L1;
import static pl.osl.rules.osl.LegalTexts.L3;
import static pl.osl.rules.osl.LegalTexts.SOCIAL_ASSISTANCE_ACT_OF_2013;
import static pl.osl.rules.osl.ModelTexts.P11;
import static pl.osl.rules.osl.ModelTexts.P17;
import static pl.osl.rules.osl.Scopes.DUTIES_OF_ASSISTANCE;
import static pl.osl.rules.osl.Scopes.FIRST_REPORT_IS_DUE;
import static pl.osl.rules.osl.Scopes.NO_REPORT_IS_DUE_YET;
import static pl.osl.rules.osl.Scopes.REPORTS_ON_ONE_MUNICIPALITY;
import static pl.osl.rules.osl.Scopes.SERVICES_CENTRES;
import static pl.osl.rules.osl.Scopes.centres;
import static pl.osl.rules.osl.Scopes.narrowed;
import static pl.osl.rules.osl.Scopes.someForEachMunicipality;
import static pl.osl.rules.osl.SeedTexts.S0;
import static pl.osl.rules.osl.SeedTexts.S1;
import static pl.osl.rules.osl.SeedTexts.S4;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.LAW;
import static pl.osl.rules.standard.Force.RECOMMENDATION;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ANNUAL_REPORTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.AUTHORITY_CONTACTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.OBSTACLES;
import static pl.osl.rules.vocabulary.centre.CentreFacts.OBSTACLE_REVIEWS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.PARTNERS;
import static pl.osl.rules.vocabulary.document.AnnualReportFacts.CONCLUSIONS;
import static pl.osl.rules.vocabulary.document.AnnualReportFacts.END_OF_YEAR;
import static pl.osl.rules.vocabulary.document.AnnualReportFacts.FOR_EACH_MUNICIPALITY;
import static pl.osl.rules.vocabulary.document.AnnualReportFacts.NEEDS;
import static pl.osl.rules.vocabulary.document.AnnualReportFacts.RECIPIENT;
import static pl.osl.rules.vocabulary.partnership.ObstacleFacts.OVERCOME;
import static pl.osl.rules.vocabulary.partnership.ObstacleFacts.SOLUTIONS;
import static pl.osl.rules.vocabulary.partnership.PartnerFacts.SECTOR;

import java.time.Period;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.AnnualReport;
import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Perspective;
import pl.osl.model.structure.Authority;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.vocabulary.partnership.ObstacleFacts;
import pl.osl.rules.vocabulary.partnership.ObstacleReviewFacts;

/** I7: the centre co-operates with local government and partners. */
final class Stage7Cooperation {

    private static final Parameter SECTORS = new Parameter(
            "partner-sectors",
            2,
            Wording.of("liczba sektorów, z których są partnerzy", "number of sectors of partners"));

    /** A report for a year may be given at any time in the following year; our choice, since the Acts set no date. */
    private static final Period TIME_FOR_A_REPORT = Period.ofYears(2);

    static final Rule OSL_33 = rule("OSL-33", STANDARD)
            .titled("Poinformowanie władz gminy", "Informing the municipal authorities")
            .cites(P11.publishedModel(), S0.seed())
            .says(
                    polish(
                            "ośrodek (centrum) kontaktował się z władzami gminy w sprawie OSL",
                            "ośrodek (centrum) nie kontaktował się z władzami gminy w sprawie OSL"),
                    english(
                            "the centre has been in contact with the authorities of the municipality about OSL",
                            "the centre has not been in contact with the authorities of the municipality about OSL"))
            .requires(AUTHORITY_CONTACTS.some());

    private static final Elements<Centre, AnnualReport> CURRENT_REPORTS =
            ANNUAL_REPORTS.where(RECIPIENT.is(Authority.COUNCIL)).where(END_OF_YEAR.withinLast(TIME_FOR_A_REPORT));

    private static final Condition<Centre> REPORTING =
            NO_REPORT_IS_DUE_YET.not().or(CURRENT_REPORTS.some());

    static final Rule OSL_34 = rule("OSL-34", LAW)
            .titled("Roczne sprawozdanie", "Annual report")
            .cites(
                    L3.law().clause("art. 110 ust. 9").since(SOCIAL_ASSISTANCE_ACT_OF_2013),
                    L1.law().clause("art. 18"))
            .says(
                    polish(
                            "radzie gminy złożono sprawozdanie z działalności za jeden z dwóch ostatnich lat",
                            "radzie gminy nie złożono sprawozdania z działalności za żaden z dwóch ostatnich lat"),
                    english(
                            "the council was given the report for one of the last two years",
                            "the council was given the report for neither of the last two years"))
            .appliesTo(centres(
                    "ośrodki pomocy społecznej i centra usług społecznych od drugiego roku po roku utworzenia, wcześniej zaś te, które powstały z przekształcenia ośrodka lub złożyły już sprawozdanie",
                    "social-assistance centres and social services centres from the second year after that of their founding, and before it those that were formed from an OPS or have already reported",
                    REPORTING))
            .textReadFrom(SOCIAL_ASSISTANCE_ACT_OF_2013)
            .requires(CURRENT_REPORTS.some());

    static final Rule OSL_35 = rule("OSL-35", STANDARD)
            .titled("Partnerzy", "Partners")
            .cites(S1.seed(), S4.seed(), P17.publishedModel())
            .says(
                    polish(
                            "ośrodek (centrum) ma partnera zewnętrznego",
                            "ośrodek (centrum) nie ma partnera zewnętrznego"),
                    english("the centre has an external partner", "the centre has no external partner"))
            .requires(PARTNERS.some());

    static final Rule OSL_36 = rule("OSL-36", RECOMMENDATION)
            .titled("Różnorodność partnerów", "Diversity of partners")
            .cites(P17.inferred())
            .says(
                    polish("partnerzy pochodzą z różnych sektorów", "partnerzy nie pochodzą z różnych sektorów"),
                    english(
                            "the partners come from different sectors",
                            "the partners do not come from different sectors"))
            .requires(PARTNERS.distinct(SECTOR).atLeast(SECTORS));

    static final Rule OSL_37 = rule("OSL-37", RECOMMENDATION)
            .titled("Przeszkody z czterech perspektyw", "Obstacles from four perspectives")
            .cites(S0.seed())
            .says(
                    polish(
                            "przeszkody rozważono ze wszystkich czterech perspektyw",
                            "przeszkód nie rozważono ze wszystkich czterech perspektyw"),
                    english(
                            "obstacles have been considered from all four perspectives",
                            "obstacles have not been considered from all four perspectives"))
            .requires(Condition.all(Stream.of(Perspective.values())
                    .map(Stage7Cooperation::considered)
                    .toList()));

    static final Rule OSL_38 = rule("OSL-38", RECOMMENDATION)
            .titled("Szukanie rozwiązań", "Search for solutions")
            .cites(S0.seed())
            .says(
                    polish(
                            "dla każdej istniejącej przeszkody szukano rozwiązania",
                            "nie dla każdej istniejącej przeszkody szukano rozwiązania"),
                    english(
                            "a solution has been sought for each open obstacle",
                            "a solution has not been sought for every open obstacle"))
            .appliesTo(centres(
                    "ośrodki (centra), w których istnieje przeszkoda",
                    "centres with an open obstacle",
                    OBSTACLES.some(OVERCOME.hasNotCome())))
            .requires(OBSTACLES.where(OVERCOME.hasNotCome()).every(SOLUTIONS.some()));

    static final Rule OSL_88 = rule("OSL-88", LAW)
            .titled("Przedstawienie potrzeb radzie gminy", "Presentation of needs to the council")
            .cites(L3.law().clause("art. 110 ust. 9").since(SOCIAL_ASSISTANCE_ACT_OF_2013))
            .says(
                    polish(
                            "ze sprawozdaniem za jeden z dwóch ostatnich lat przedstawiono radzie gminy potrzeby w zakresie pomocy społecznej",
                            "ze sprawozdaniem za żaden z dwóch ostatnich lat nie przedstawiono radzie gminy potrzeb w zakresie pomocy społecznej"),
                    english(
                            "needs in the field of social assistance were presented to the council with the report for "
                                    + "one of the last two years",
                            "needs in the field of social assistance were presented to the council with the report for "
                                    + "neither of the last two years"))
            .appliesTo(narrowed(
                    DUTIES_OF_ASSISTANCE,
                    "od drugiego roku po roku utworzenia ośrodka lub wcześniej, gdy złożyły już sprawozdanie",
                    "from the second year after that of the founding of the OPS, or as soon as they have reported",
                    REPORTING))
            .textReadFrom(SOCIAL_ASSISTANCE_ACT_OF_2013)
            .requires(CURRENT_REPORTS.some(NEEDS.is(true)));

    static final Rule OSL_89 = rule("OSL-89", LAW)
            .titled(
                    "Wnioski z rozeznania w sprawozdaniu CUS",
                    "Conclusions on needs and potential in the report of the CUS")
            .cites(L1.law().clause("art. 18"))
            .says(
                    polish(
                            "ze sprawozdaniem za jeden z dwóch ostatnich lat CUS przedstawiło radzie gminy wnioski z rozeznania, a gdy CUS utworzono dla kilku gmin – dla każdej z nich (od drugiego roku po roku przystąpienia)",
                            "ze sprawozdaniem za żaden z dwóch ostatnich lat CUS nie przedstawiło radzie gminy wniosków z rozeznania albo nie przedstawiło ich dla każdej z obsługiwanych gmin (od drugiego roku po roku przystąpienia)"),
                    english(
                            "the CUS presented its conclusions on needs and potential to the council with the report for one of the last two years, and, if it was founded for several municipalities, for each of them (from the second year after that of joining)",
                            "the CUS presented its conclusions on needs and potential to the council with the report for neither of the last two years, or not for each municipality that it serves (from the second year after that of joining)"))
            .appliesTo(narrowed(
                    SERVICES_CENTRES,
                    "od drugiego roku po roku utworzenia",
                    "from the second year after that of their founding",
                    FIRST_REPORT_IS_DUE))
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(someForEachMunicipality(
                    REPORTS_ON_ONE_MUNICIPALITY, CURRENT_REPORTS, FOR_EACH_MUNICIPALITY, CONCLUSIONS.is(true)));

    static final Stage STAGE = Stage.of(
            "I7",
            "Współpraca z samorządem i partnerami",
            "Co-operation with local government and partners",
            OSL_33,
            OSL_34,
            OSL_35,
            OSL_36,
            OSL_37,
            OSL_38,
            OSL_88,
            OSL_89);

    private Stage7Cooperation() {}

    private static Condition<Centre> considered(Perspective perspective) {
        return OBSTACLE_REVIEWS
                .some(ObstacleReviewFacts.PERSPECTIVE.is(perspective))
                .or(OBSTACLES.some(ObstacleFacts.PERSPECTIVE.is(perspective)));
    }
}
