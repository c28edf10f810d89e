package pl.osl.rules.osl;

import static pl.osl.rules.osl.LegalTexts.CUS_ACT_IN_FORCE;
import static pl.osl.rules.osl.LegalTexts.L1;
import static pl.osl.rules.osl.Scopes.FIRST_YEAR_IS_OVER;
import static pl.osl.rules.osl.Scopes.FOUNDING;
import static pl.osl.rules.osl.Scopes.LAST_JOINING;
import static pl.osl.rules.osl.Scopes.ONE_MUNICIPALITY_FOR_A_YEAR;
import static pl.osl.rules.osl.Scopes.SERVICES_CENTRES;
import static pl.osl.rules.osl.Scopes.narrowed;
import static pl.osl.rules.osl.Scopes.someForEachMunicipality;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.LAW;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.CHANGES_OF_FINDINGS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISING_PLANS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.SERVICES_DIAGNOSES;
import static pl.osl.rules.vocabulary.document.ChangeOfFindingsFacts.SIGNIFICANT;
import static pl.osl.rules.vocabulary.document.OrganisingPlanFacts.AUTHOR;
import static pl.osl.rules.vocabulary.document.OrganisingPlanFacts.PLAN_UNTIL;
import static pl.osl.rules.vocabulary.document.OrganisingPlanFacts.UPDATES;
import static pl.osl.rules.vocabulary.document.PlanActionFacts.DATE;
import static pl.osl.rules.vocabulary.document.PlanActionFacts.DESCRIPTION;
import static pl.osl.rules.vocabulary.document.PlanActionFacts.MANNER;
import static pl.osl.rules.vocabulary.document.PlanActionFacts.SUPPORTING;
import static pl.osl.rules.vocabulary.document.ServicesDiagnosisFacts.CONSULTATION_ENDED;
import static pl.osl.rules.vocabulary.document.ServicesDiagnosisFacts.CONSULTATION_STARTED;
import static pl.osl.rules.vocabulary.document.ServicesDiagnosisFacts.DIAGNOSIS_FROM;
import static pl.osl.rules.vocabulary.document.ServicesDiagnosisFacts.DIAGNOSIS_UNTIL;
import static pl.osl.rules.vocabulary.document.ServicesDiagnosisFacts.ESTABLISHED;
import static pl.osl.rules.vocabulary.document.ServicesDiagnosisFacts.HANDED_TO_COUNCIL;
import static pl.osl.rules.vocabulary.document.ServicesDiagnosisFacts.HANDED_TO_EXECUTIVE;

import java.time.Period;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.ChangeOfFindings;
import pl.osl.model.document.OrganisingPlan;
import pl.osl.model.document.ServicesDiagnosis;
import pl.osl.model.document.ServicesDiagnosisSection;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Scope;
import pl.osl.rules.vocabulary.document.ChangeOfFindingsFacts;
import pl.osl.rules.vocabulary.document.DiagnosisUpdateFacts;
import pl.osl.rules.vocabulary.document.OrganisingPlanFacts;
import pl.osl.rules.vocabulary.document.PlanUpdateFacts;
import pl.osl.rules.vocabulary.document.ServicesDiagnosisFacts;

/** I8, second half: what the law requires of a social services centre. */
final class Stage8ServicesCentre {

    private static final Period TIME_OF_A_DIAGNOSIS = Period.ofYears(5);

    private static final Day<ServicesDiagnosis> FIVE_YEARS_ON = DIAGNOSIS_FROM.plus(TIME_OF_A_DIAGNOSIS);

    /** Until its own period ends, and no longer than the five years of the Act (L1 art. 21(2)). */
    private static final Elements<Centre, ServicesDiagnosis> CURRENT_DIAGNOSES =
            SERVICES_DIAGNOSES.where(DIAGNOSIS_UNTIL
                    .hasNotPassed()
                    .and(FIVE_YEARS_ON
                            .hasNotPassed()
                            .or(DIAGNOSIS_UNTIL.exists().not().and(ESTABLISHED.withinLast(TIME_OF_A_DIAGNOSIS)))));

    private static final Condition<ServicesDiagnosis> IS_RIGHTLY_CONSULTED =
            consultedBefore(HANDED_TO_EXECUTIVE).and(consultedBefore(HANDED_TO_COUNCIL));

    private static final Condition<ServicesDiagnosis> IS_HANDED_OVER =
            HANDED_TO_EXECUTIVE.hasCome().or(HANDED_TO_COUNCIL.hasCome());

    private static final Elements<Centre, ServicesDiagnosis> HANDED_OVER = CURRENT_DIAGNOSES.where(IS_HANDED_OVER);

    /** The diagnoses by which OSL-56 may be met. */
    private static final Elements<Centre, ServicesDiagnosis> HANDED_TO_BOTH =
            CURRENT_DIAGNOSES.where(HANDED_TO_EXECUTIVE.hasCome().and(HANDED_TO_COUNCIL.hasCome()));

    private static final Scope WITH_CURRENT_DIAGNOSIS = narrowed(
            SERVICES_CENTRES, "które mają aktualną diagnozę", "with a current diagnosis", CURRENT_DIAGNOSES.some());

    /** While the consultation runs the Act forbids the handover, and it sets no day for it (L1 art. 21(5)). */
    private static final Scope WITH_DIAGNOSIS_TO_HAND_OVER = narrowed(
            SERVICES_CENTRES,
            "które mają aktualną diagnozę, a jej konsultacje nie trwają",
            "with a current diagnosis on which no consultation is going on",
            CURRENT_DIAGNOSES.some(
                    IS_HANDED_OVER.or(CONSULTATION_STARTED.hasCome().not()).or(CONSULTATION_ENDED.hasCome())));

    private static final Elements<Centre, ChangeOfFindings> SIGNIFICANT_CHANGES =
            CHANGES_OF_FINDINGS.where(SIGNIFICANT.is(true));

    private static final Day<Centre> LAST_CHANGE = SIGNIFICANT_CHANGES.last(ChangeOfFindingsFacts.ON);

    /** A plan that sets itself a period counts until its end; the Act sets none. */
    private static final Elements<Centre, OrganisingPlan> CURRENT_PLANS =
            ORGANISING_PLANS.where(PLAN_UNTIL.hasNotPassed());

    private static final Elements<Centre, OrganisingPlan> PLANS_WITH_ACTIONS =
            CURRENT_PLANS.where(OrganisingPlanFacts.ACTIONS
                    .some(SUPPORTING.is(true))
                    .and(OrganisingPlanFacts.ACTIONS.every(
                            DESCRIPTION.exists().and(DATE.exists()).and(MANNER.exists()))));

    static final Rule OSL_51 = rule("OSL-51", LAW)
            .titled("Plan organizowania społeczności lokalnej", "Community-organising plan")
            .cites(
                    L1.law().clause("art. 20 ust. 1"),
                    L1.law().clause("art. 20 ust. 2"),
                    L1.law().clause("art. 20 ust. 4"),
                    L1.law().clause("art. 76 pkt 2"),
                    L1.law().clause("art. 77 pkt 2"))
            .says(
                    polish(
                            "CUS ma plan organizowania społeczności lokalnej, którego okres nie upłynął, opracowany przez organizatora, w pierwszym roku działania lub w ciągu roku od przystąpienia gminy, a gdy CUS utworzono dla kilku gmin – dla każdej obsługiwanej od ponad roku",
                            "CUS nie ma planu organizowania społeczności lokalnej, którego okres nie upłynął, opracowanego przez organizatora, w pierwszym roku działania lub w ciągu roku od przystąpienia gminy, albo żaden taki plan nie obejmuje każdej z gmin obsługiwanych od ponad roku"),
                    english(
                            "the CUS has a community-organising plan whose period is not over, written by the organiser, in its first year or in the year after a municipality joined and, if it was founded for several municipalities, for each that it has served for more than a year",
                            "the CUS has no community-organising plan whose period is not over, written by the organiser, in its first year or in the year after a municipality joined, or no such plan is for each municipality that it has served for more than a year"))
            .appliesTo(narrowed(
                    SERVICES_CENTRES,
                    "po upływie roku od utworzenia lub wcześniej, gdy mają już plan opracowany przez organizatora lub od utworzenia",
                    "more than a year old, or before that with a plan written by the organiser or since the founding",
                    FIRST_YEAR_IS_OVER.or(someRightlyWritten(CURRENT_PLANS, FOUNDING))))
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(someRightlyWrittenForEach(CURRENT_PLANS));

    static final Rule OSL_52 = rule("OSL-52", LAW)
            .titled("Treść planu", "Contents of the plan")
            .cites(
                    L1.law().clause("art. 20 ust. 2"),
                    L1.law().clause("art. 20 ust. 3"),
                    L1.law().clause("art. 20 ust. 4"),
                    L1.law().clause("art. 76 pkt 2"),
                    L1.law().clause("art. 77 pkt 2"))
            .says(
                    polish(
                            "plan, którego okres nie upłynął, opracowany przez organizatora, w pierwszym roku działania lub w ciągu roku od przystąpienia gminy, opisuje działania, w tym wspierające, z terminem i sposobem realizacji, a gdy CUS utworzono dla kilku gmin – dla każdej obsługiwanej od ponad roku",
                            "żaden tak opracowany plan, którego okres nie upłynął, nie opisuje działań, w tym wspierających, z terminem i sposobem realizacji lub nie obejmuje każdej z gmin obsługiwanych od ponad roku"),
                    english(
                            "a plan whose period is not over, written by the organiser, in the first year of the CUS or in the year after a municipality joined, describes actions, including supporting ones, with dates and ways of carrying them out and, if the CUS was founded for several municipalities, for each that it has served for more than a year",
                            "no plan so written whose period is not over describes actions, including supporting ones, with dates and ways of carrying them out, or not for each municipality that the CUS has served for more than a year"))
            .appliesTo(narrowed(
                    SERVICES_CENTRES,
                    "które mają plan, którego okres nie upłynął, opracowany przez organizatora, w pierwszym roku działania lub w ciągu roku od przystąpienia gminy",
                    "with a plan whose period is not over, written by the organiser, in its first year or in the year after a municipality joined",
                    someRightlyWritten(CURRENT_PLANS, FOUNDING).or(someRightlyWritten(CURRENT_PLANS, LAST_JOINING))))
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(someRightlyWrittenForEach(PLANS_WITH_ACTIONS));

    static final Rule OSL_53 = rule("OSL-53", LAW)
            .titled("Aktualizacja planu", "Update of the plan")
            .cites(L1.law().clause("art. 20 ust. 2"), L1.law().clause("art. 76 pkt 2"))
            .says(
                    polish(
                            "od ostatniej istotnej zmiany wniosków z rozeznania potrzeb i potencjału plan opracowano lub zaktualizowano",
                            "od ostatniej istotnej zmiany wniosków z rozeznania potrzeb i potencjału planu nie opracowano ani nie zaktualizowano"),
                    english(
                            "the plan has been written or updated since the last significant change in the findings",
                            "the plan has been neither written nor updated since the last significant change in the findings"))
            .appliesTo(narrowed(
                    SERVICES_CENTRES,
                    "po upływie roku od utworzenia, które mają aktualny plan i w których istotnie zmieniły się wnioski z rozeznania potrzeb i potencjału",
                    "more than a year old, with a current plan, whose findings have changed significantly",
                    FIRST_YEAR_IS_OVER.and(CURRENT_PLANS.some()).and(SIGNIFICANT_CHANGES.some())))
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(LAST_CHANGE
                    .notAfter(CURRENT_PLANS.last(OrganisingPlanFacts.ESTABLISHED))
                    .or(LAST_CHANGE.notAfter(CURRENT_PLANS.last(UPDATES.last(PlanUpdateFacts.ON)))));

    static final Rule OSL_54 = rule("OSL-54", LAW)
            .titled("Diagnoza potrzeb i potencjału wspólnoty samorządowej", "Diagnosis of needs and potential")
            .cites(
                    L1.law().clause("art. 21 ust. 1"),
                    L1.law().clause("art. 21 ust. 2"),
                    L1.law().clause("art. 21 ust. 4"),
                    L1.law().clause("art. 76 pkt 1"))
            .says(
                    polish(
                            "CUS ma diagnozę potrzeb i potencjału wspólnoty samorządowej w zakresie usług społecznych, której okres (najwyżej 5 lat) nie upłynął, a gdy CUS utworzono dla kilku gmin – dla każdej obsługiwanej od ponad roku",
                            "CUS nie ma diagnozy potrzeb i potencjału wspólnoty samorządowej w zakresie usług społecznych, której okres (najwyżej 5 lat) nie upłynął, lub żadna taka diagnoza nie obejmuje każdej z gmin obsługiwanych od ponad roku"),
                    english(
                            "the CUS has a diagnosis of needs and potential whose period (five years at most) is not over and, if it was founded for several municipalities, for each that it has served for more than a year",
                            "the CUS has no diagnosis of needs and potential whose period (five years at most) is not over, or no such one for each municipality that it has served for more than a year"))
            .appliesTo(narrowed(
                    SERVICES_CENTRES, "po upływie roku od utworzenia", "more than a year old", FIRST_YEAR_IS_OVER))
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(CURRENT_DIAGNOSES
                    .some()
                    .and(ONE_MUNICIPALITY_FOR_A_YEAR.or(
                            CURRENT_DIAGNOSES.some(ServicesDiagnosisFacts.FOR_EACH_MUNICIPALITY.is(true)))));

    static final Rule OSL_55 = rule("OSL-55", LAW)
            .titled("Konsultacje diagnozy", "Consultation on the diagnosis")
            .cites(L1.law().clause("art. 21 ust. 5"))
            .says(
                    polish(
                            "konsultacje aktualnej diagnozy przekazanej wójtowi (burmistrzowi, prezydentowi miasta) i radzie gminy, a dopóki żadnej nie przekazano obu – jednemu z nich, zakończono do dnia jej przekazania",
                            "nie zakończono do dnia przekazania konsultacji żadnej aktualnej diagnozy przekazanej wójtowi (burmistrzowi, prezydentowi miasta) i radzie gminy, a dopóki żadnej nie przekazano obu – jednemu z nich"),
                    english(
                            "the consultation on a current diagnosis handed to the mayor and the council – to one of them, as long as none was handed to both – ended by the day on which it was handed over",
                            "of no current diagnosis handed to the mayor and the council – to one of them, as long as none was handed to both – did the consultation end by the day on which it was handed over"))
            .appliesTo(narrowed(
                    SERVICES_CENTRES,
                    "które przekazały aktualną diagnozę",
                    "that have handed over a current diagnosis",
                    HANDED_OVER.some()))
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(HANDED_TO_BOTH
                    .some(IS_RIGHTLY_CONSULTED)
                    .or(HANDED_TO_BOTH.none().and(HANDED_OVER.some(IS_RIGHTLY_CONSULTED))));

    static final Rule OSL_56 = rule("OSL-56", LAW)
            .titled("Przekazanie diagnozy", "Submission of the diagnosis")
            .cites(L1.law().clause("art. 21 ust. 5"), L1.law().clause("art. 21 ust. 4"))
            .says(
                    polish(
                            "aktualną diagnozę przekazano wójtowi, burmistrzowi lub prezydentowi miasta oraz radzie gminy, a gdy CUS utworzono dla kilku gmin, obejmuje ona każdą obsługiwaną od ponad roku",
                            "aktualnej diagnozy nie przekazano wójtowi, burmistrzowi lub prezydentowi miasta lub nie przekazano jej radzie gminy albo nie obejmuje ona każdej z gmin obsługiwanych od ponad roku"),
                    english(
                            "the current diagnosis was handed to the mayor and the council and, if the CUS was founded for several municipalities, is for each that it has served for more than a year",
                            "the current diagnosis was not handed to both the mayor and the council, or is not for each municipality that the CUS has served for more than a year"))
            .appliesTo(WITH_DIAGNOSIS_TO_HAND_OVER)
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(someDiagnosis(HANDED_TO_EXECUTIVE.hasCome().and(HANDED_TO_COUNCIL.hasCome())));

    static final Rule OSL_57 = rule("OSL-57", LAW)
            .titled("Treść diagnozy", "Contents of the diagnosis")
            .cites(L1.law().clause("art. 21 ust. 3"), L1.law().clause("art. 21 ust. 4"))
            .says(
                    polish(
                            "aktualna diagnoza opisuje potrzeby wspólnoty samorządowej oraz podmioty wykonujące usługi i ich usługi, a gdy CUS utworzono dla kilku gmin – dla każdej obsługiwanej od ponad roku",
                            "aktualna diagnoza nie opisuje potrzeb wspólnoty samorządowej lub podmiotów wykonujących usługi i ich usług albo nie obejmuje każdej z gmin obsługiwanych od ponad roku"),
                    english(
                            "the current diagnosis describes needs, and providers with their services and, if the CUS was founded for several municipalities, for each that it has served for more than a year",
                            "the current diagnosis does not describe both needs and providers with their services, or is not for each municipality that the CUS has served for more than a year"))
            .appliesTo(WITH_CURRENT_DIAGNOSIS)
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(someDiagnosis(ServicesDiagnosisFacts.SECTIONS
                    .some(ServicesDiagnosisFacts.SECTION.is(ServicesDiagnosisSection.NEEDS))
                    .and(ServicesDiagnosisFacts.SECTIONS.some(
                            ServicesDiagnosisFacts.SECTION.is(ServicesDiagnosisSection.PROVIDERS_AND_SERVICES)))));

    static final Rule OSL_87 = rule("OSL-87", LAW)
            .titled("Aktualizacja diagnozy CUS", "Update of the CUS diagnosis")
            .cites(L1.law().clause("art. 21 ust. 2"))
            .says(
                    polish(
                            "od ostatniej istotnej zmiany wniosków z rozeznania potrzeb i potencjału diagnozę opracowano lub zaktualizowano",
                            "od ostatniej istotnej zmiany wniosków z rozeznania potrzeb i potencjału diagnozy nie opracowano ani nie zaktualizowano"),
                    english(
                            "the diagnosis has been drawn up or updated since the last significant change in the findings",
                            "the diagnosis has been neither drawn up nor updated since the last significant change in the findings"))
            .appliesTo(narrowed(
                    WITH_CURRENT_DIAGNOSIS,
                    "w których istotnie zmieniły się wnioski z rozeznania potrzeb i potencjału",
                    "whose findings have changed significantly",
                    SIGNIFICANT_CHANGES.some()))
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(LAST_CHANGE
                    .notAfter(CURRENT_DIAGNOSES.last(ESTABLISHED))
                    .or(LAST_CHANGE.notAfter(
                            CURRENT_DIAGNOSES.last(ServicesDiagnosisFacts.UPDATES.last(DiagnosisUpdateFacts.ON)))));

    static final Rule OSL_90 = rule("OSL-90", LAW)
            .titled("Okres diagnozy", "Period of the diagnosis")
            .cites(L1.law().clause("art. 21 ust. 2"))
            .says(
                    polish(
                            "aktualną diagnozę opracowano na okres 5 lat",
                            "aktualnej diagnozy nie opracowano na okres 5 lat"),
                    english(
                            "the current diagnosis was drawn up for a period of five years",
                            "the current diagnosis was not drawn up for a period of five years"))
            .appliesTo(WITH_CURRENT_DIAGNOSIS)
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(CURRENT_DIAGNOSES.some(DIAGNOSIS_FROM
                    .moved(
                            Wording.of(
                                    "ostatni dzień piątego roku okresu diagnozy",
                                    "last day of the fifth year of the period of the diagnosis"),
                            day -> day.plus(TIME_OF_A_DIAGNOSIS).minusDays(1))
                    .notAfter(DIAGNOSIS_UNTIL)
                    .and(DIAGNOSIS_UNTIL.notAfter(FIVE_YEARS_ON))));

    private Stage8ServicesCentre() {}

    /** By the organiser, or by anybody in the year that begins on a day (L1 art. 76(2), 77(2)). */
    private static Condition<Centre> someRightlyWritten(Elements<Centre, OrganisingPlan> plans, Day<Centre> start) {
        return plans.some(AUTHOR.exists())
                .or(plans.someWithin(Period.ofYears(1), OrganisingPlanFacts.ESTABLISHED, start));
    }

    /** One and the same plan, for each municipality where there are several (L1 art. 20(4)). */
    private static Condition<Centre> someRightlyWrittenForEach(Elements<Centre, OrganisingPlan> plans) {
        Elements<Centre, OrganisingPlan> forEach = plans.where(OrganisingPlanFacts.FOR_EACH_MUNICIPALITY.is(true));
        return someRightlyWritten(plans, FOUNDING)
                .and(ONE_MUNICIPALITY_FOR_A_YEAR)
                .or(someRightlyWritten(forEach, FOUNDING))
                .or(someRightlyWritten(forEach, LAST_JOINING));
    }

    private static Condition<Centre> someDiagnosis(Condition<ServicesDiagnosis> condition) {
        return someForEachMunicipality(
                ONE_MUNICIPALITY_FOR_A_YEAR,
                CURRENT_DIAGNOSES,
                ServicesDiagnosisFacts.FOR_EACH_MUNICIPALITY,
                condition);
    }

    private static Condition<ServicesDiagnosis> consultedBefore(Day<ServicesDiagnosis> handedOver) {
        return CONSULTATION_ENDED.notAfter(handedOver).or(handedOver.hasCome().not());
    }
}
