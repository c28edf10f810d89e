package pl.osl.rules.osl;

import static pl.osl.rules.osl.LegalTexts.CUS_ACT_IN_FORCE;
import static pl.osl.rules.osl.LegalTexts.FIRST_YEARLY_PROGRAMME;
import static pl.osl.rules.osl.LegalTexts.L1;
import static pl.osl.rules.osl.LegalTexts.L3;
import static pl.osl.rules.osl.LegalTexts.L6;
import static pl.osl.rules.osl.LegalTexts.PUBLIC_BENEFIT_ACT_OF_2010;
import static pl.osl.rules.osl.LegalTexts.SOCIAL_ASSISTANCE_ACT_OF_2020;
import static pl.osl.rules.osl.Scopes.NO_SHARE_ALONE;
import static pl.osl.rules.osl.Scopes.SERVICES_CENTRES;
import static pl.osl.rules.osl.Scopes.WITH_OUTSOURCING;
import static pl.osl.rules.osl.Scopes.centres;
import static pl.osl.rules.osl.Scopes.narrowed;
import static pl.osl.rules.osl.SeedTexts.S3;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.DUTY_OF_MUNICIPALITY;
import static pl.osl.rules.standard.Force.LAW;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.OUTSOURCINGS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PERIOD_FROM;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PERIOD_UNTIL;
import static pl.osl.rules.vocabulary.partnership.ContestFacts.RESOLVED;
import static pl.osl.rules.vocabulary.partnership.ContractFacts.WRITTEN;
import static pl.osl.rules.vocabulary.partnership.ContractorFacts.ACTIVE_IN_FIELD;
import static pl.osl.rules.vocabulary.partnership.ContractorFacts.LEGAL_FORM;
import static pl.osl.rules.vocabulary.partnership.ContractorFacts.MEMBERS;
import static pl.osl.rules.vocabulary.partnership.OutsourcingFacts.CONTEST;
import static pl.osl.rules.vocabulary.partnership.OutsourcingFacts.CONTRACT;
import static pl.osl.rules.vocabulary.partnership.OutsourcingFacts.CONTRACTOR;
import static pl.osl.rules.vocabulary.partnership.OutsourcingFacts.OUTSOURCED_TASK;
import static pl.osl.rules.vocabulary.partnership.OutsourcingFacts.OUTSOURCED_TASKS;
import static pl.osl.rules.vocabulary.partnership.OutsourcingFacts.PROCEDURE;
import static pl.osl.rules.vocabulary.partnership.OutsourcingFacts.SCOPE;

import java.time.LocalDate;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Contractor;
import pl.osl.model.partnership.ContractorForm;
import pl.osl.model.partnership.OutsourcedTask;
import pl.osl.model.partnership.Outsourcing;
import pl.osl.model.partnership.OutsourcingContract;
import pl.osl.model.partnership.OutsourcingProcedure;
import pl.osl.model.partnership.OutsourcingScope;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Scope;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.vocabulary.partnership.ContractFacts;
import pl.osl.rules.vocabulary.partnership.JointOfferMemberFacts;
import pl.osl.rules.vocabulary.partnership.OutsourcingFacts;

/** I11: OSL is wholly or partly outsourced to the third sector. */
final class Stage11Outsourcing {

    /** What began before the first day of the text was chosen and agreed under an older one. */
    private static final Elements<Centre, Outsourcing> UNDER_THE_TEXT =
            OUTSOURCINGS.where(OutsourcingFacts.FROM.notBefore(PUBLIC_BENEFIT_ACT_OF_2010));

    private static final Scope OUTSOURCING_UNDER_THE_TEXT = centres(
            "ośrodki (centra), które zlecają OSL, a zlecenie rozpoczęło się 21 października 2010 r. lub później",
            "centres that outsource OSL, where the outsourcing began on or after 21 October 2010",
            UNDER_THE_TEXT.some());

    /** What the simplified mode is for: at most 10,000 zł, and at most 90 days of work. */
    private static final Condition<Outsourcing> IS_SMALL_TASK = OutsourcingFacts.UNTIL
            .notAfter(OutsourcingFacts.FROM.moved(
                    Wording.of("dziewięćdziesiąty dzień realizacji", "ninetieth day of the work"),
                    day -> day.plusDays(89)))
            .and(CONTRACT.has(ContractFacts.GRANT.atMost(10_000)));

    /** The text of article 25(2) of the Social Assistance Act is known for the day. */
    private static final Condition<Centre> IS_READ = Condition.from(
            SOCIAL_ASSISTANCE_ACT_OF_2020,
            Wording.of(
                    "pierwszy dzień sprawdzonego brzmienia art. 25 ustawy o pomocy społecznej",
                    "article 25 of the Social Assistance Act read as of"),
            Wording.of("ówczesnego brzmienia przepisu nie sprawdzono", "the wording of that time was not checked"));

    private static final ContractorForm[] BODIES_OF_THE_THIRD_SECTOR = {
        ContractorForm.NON_GOVERNMENTAL_BODY,
        ContractorForm.CHURCH_BODY,
        ContractorForm.ASSOCIATION_OF_LOCAL_GOVERNMENTS,
        ContractorForm.SOCIAL_COOPERATIVE,
        ContractorForm.NON_PROFIT_COMPANY
    };

    /** The procedures of L6 itself; a contract that follows from another one is a matter of other acts. */
    private static final Condition<Outsourcing> CHOSEN_UNDER_PUBLIC_BENEFIT_ACT =
            PROCEDURE.isOneOf(OutsourcingProcedure.OPEN_CONTEST, OutsourcingProcedure.SIMPLIFIED);

    private static final Day<OutsourcingContract> LAST_DAY_OF_FIVE_YEARS = ContractFacts.FROM.moved(
            Wording.of("ostatni dzień piątego roku umowy", "last day of the fifth year of the contract"),
            day -> day.plusYears(5).minusDays(1));

    /** Who may be chosen so is a matter of other acts (L6 art. 11(5), (6); L1 art. 7(2)). */
    private static final Condition<Outsourcing> CHOSEN_UNDER_ANOTHER_ACT =
            PROCEDURE.isOneOf(OutsourcingProcedure.PUBLIC_PROCUREMENT, OutsourcingProcedure.UNDER_ANOTHER_ACT);

    private static final Condition<Contractor> IS_ELIGIBLE =
            LEGAL_FORM.isOneOf(BODIES_OF_THE_THIRD_SECTOR).and(ACTIVE_IN_FIELD.is(true));

    /** Each of the bodies that made the offer is eligible by itself (L6 art. 14(2)). */
    private static final Condition<Contractor> IS_JOINT_OFFER_OF_ELIGIBLE = LEGAL_FORM
            .is(ContractorForm.JOINT_OFFER)
            .and(MEMBERS.some())
            .and(MEMBERS.every(JointOfferMemberFacts.LEGAL_FORM
                    .isOneOf(BODIES_OF_THE_THIRD_SECTOR)
                    .and(JointOfferMemberFacts.ACTIVE_IN_FIELD.is(true))));

    /** Beside the third sector and whoever is chosen by procurement (L1 art. 7(2)(1), (2) and (5)). */
    private static final Condition<Contractor> MAY_PROVIDE_SERVICES_OF_A_CUS = LEGAL_FORM.isOneOf(
            ContractorForm.MUNICIPAL_OFFICE, ContractorForm.MUNICIPAL_UNIT, ContractorForm.MEDICAL_BODY);

    static final Rule OSL_74 = rule("OSL-74", STANDARD)
            .titled("Zakres zlecenia", "Scope of the outsourcing")
            .cites(S3.seed())
            .says(
                    polish(
                            "OSL zlecono w całości albo resztą zajmuje się organizator ośrodka (centrum)",
                            "zlecono część OSL, a resztą nie zajmuje się organizator ośrodka (centrum)"),
                    english(
                            "the whole of OSL is outsourced, or an organiser of the centre does the rest",
                            "a part of OSL is outsourced, and no organiser of the centre does the rest"))
            .appliesTo(WITH_OUTSOURCING)
            .requires(OUTSOURCINGS
                    .every(SCOPE.exists())
                    .and(OUTSOURCINGS
                            .none(SCOPE.is(OutsourcingScope.PART))
                            .and(NO_SHARE_ALONE)
                            .or(ORGANISERS.some())));

    static final Rule OSL_75 = rule("OSL-75", LAW)
            .titled("Podmiot uprawniony", "Eligible body")
            .cites(
                    L6.law().clause("art. 3 ust. 2 i 3").since(PUBLIC_BENEFIT_ACT_OF_2010),
                    L6.law().clause("art. 11 ust. 1").since(PUBLIC_BENEFIT_ACT_OF_2010),
                    L6.law().clause("art. 11 ust. 5 i 6"),
                    L6.law().clause("art. 14 ust. 2"),
                    L3.law().clause("art. 25 ust. 1").since(SOCIAL_ASSISTANCE_ACT_OF_2020),
                    L1.law().clause("art. 7 ust. 2"))
            .says(
                    polish(
                            "wykonawca, którego nie wybrano w trybie innej ustawy, jest podmiotem, któremu można zlecić zadanie",
                            "wykonawca, którego nie wybrano w trybie innej ustawy, nie jest podmiotem, któremu można zlecić zadanie"),
                    english(
                            "a contractor not chosen by a procedure of another act is a body to which the task may be outsourced",
                            "a contractor not chosen by a procedure of another act is not a body to which the task may be outsourced"))
            .appliesTo(OUTSOURCING_UNDER_THE_TEXT)
            .textReadFrom(PUBLIC_BENEFIT_ACT_OF_2010)
            .requires(UNDER_THE_TEXT
                    .every(rightlyChosen(IS_ELIGIBLE.or(IS_JOINT_OFFER_OF_ELIGIBLE)))
                    .or(SERVICES_CENTRES
                            .condition()
                            .and(UNDER_THE_TEXT.every(rightlyChosen(
                                    IS_ELIGIBLE.or(IS_JOINT_OFFER_OF_ELIGIBLE).or(MAY_PROVIDE_SERVICES_OF_A_CUS))))));

    static final Rule OSL_76 = rule("OSL-76", LAW)
            .titled("Otwarty konkurs ofert", "Open competition for grants")
            .cites(
                    L6.law().clause("art. 11 ust. 2").since(PUBLIC_BENEFIT_ACT_OF_2010),
                    L6.law().clause("art. 19a ust. 1").since(PUBLIC_BENEFIT_ACT_OF_2010),
                    L3.law().clause("art. 25 ust. 4").since(SOCIAL_ASSISTANCE_ACT_OF_2020),
                    L1.law().clause("art. 7 ust. 2"))
            .says(
                    polish(
                            "wykonawcę wybrano w rozstrzygniętym konkursie lub w innym trybie ustawowym",
                            "wykonawcy nie wybrano w rozstrzygniętym konkursie ani w innym trybie ustawowym"),
                    english(
                            "the contractor was chosen in a competition that was decided or by another lawful procedure",
                            "the contractor was chosen neither in a competition that was decided nor by another lawful "
                                    + "procedure"))
            .appliesTo(OUTSOURCING_UNDER_THE_TEXT)
            .textReadFrom(PUBLIC_BENEFIT_ACT_OF_2010)
            .requires(UNDER_THE_TEXT.every(PROCEDURE
                    .is(OutsourcingProcedure.OPEN_CONTEST)
                    .and(CONTEST.has(RESOLVED.hasCome()))
                    .orInstead(PROCEDURE.is(OutsourcingProcedure.SIMPLIFIED).and(IS_SMALL_TASK))
                    .orInstead(PROCEDURE.isOneOf(
                            OutsourcingProcedure.PUBLIC_PROCUREMENT,
                            OutsourcingProcedure.OTHER_LAWFUL,
                            OutsourcingProcedure.UNDER_ANOTHER_ACT))));

    static final Rule OSL_79 = rule("OSL-79", LAW)
            .titled("Umowa pisemna na czas zadania lub do 5 lat", "Written contract for the task or up to five years")
            .cites(L6.law().clause("art. 16 ust. 2 i 3").since(PUBLIC_BENEFIT_ACT_OF_2010))
            .says(
                    polish(
                            "umowę zawarto w formie pisemnej, na czas realizacji zadania lub na czas określony, nie dłuższy niż 5 lat",
                            "umowy nie zawarto w formie pisemnej lub zawarto ją na czas dłuższy niż 5 lat lub na czas nieoznaczony"),
                    english(
                            "the contract is in writing, and for the duration of the task or for no more than five years",
                            "the contract is not in writing, or is for more than five years or for an indefinite time"))
            .appliesTo(narrowed(
                    OUTSOURCING_UNDER_THE_TEXT,
                    "a wykonawcę wybrały w otwartym konkursie ofert lub w trybie uproszczonym",
                    "and chose the contractor in an open competition for grants or by the simplified procedure",
                    UNDER_THE_TEXT.some(CHOSEN_UNDER_PUBLIC_BENEFIT_ACT)))
            .textReadFrom(PUBLIC_BENEFIT_ACT_OF_2010)
            .requires(UNDER_THE_TEXT
                    .where(CHOSEN_UNDER_PUBLIC_BENEFIT_ACT)
                    .every(CONTRACT.has(WRITTEN.is(true)
                            .and(ContractFacts.FOR_TIME_OF_TASK
                                    .is(true)
                                    .or(ContractFacts.UNTIL.notAfter(LAST_DAY_OF_FIVE_YEARS))))));

    static final Rule OSL_80 = rule("OSL-80", LAW)
            .titled("Zadania, których nie można zlecać", "Tasks that must not be outsourced")
            .cites(
                    L3.law().clause("art. 25 ust. 2").since(SOCIAL_ASSISTANCE_ACT_OF_2020),
                    L1.law().clause("art. 49"))
            .says(
                    polish("nie zlecono zadań, których nie można zlecać", "zlecono zadania, których nie można zlecać"),
                    english(
                            "no task that must not be outsourced is outsourced",
                            "a task that must not be outsourced is outsourced"))
            .appliesTo(WITH_OUTSOURCING)
            .textReadFrom(SOCIAL_ASSISTANCE_ACT_OF_2020)
            .inForceFrom(CUS_ACT_IN_FORCE, SERVICES_CENTRES)
            .requires(IS_READ.not()
                    .or(keeps(
                            OutsourcedTask.DETERMINING_ENTITLEMENT,
                            OutsourcedTask.PAYING_CONTRIBUTIONS,
                            OutsourcedTask.PAYING_BENEFITS))
                    .and(SERVICES_CENTRES
                            .condition()
                            .not()
                            .or(keeps(
                                    OutsourcedTask.QUALIFYING_FOR_SERVICES,
                                    OutsourcedTask.RECOGNISING_INDIVIDUAL_NEEDS,
                                    OutsourcedTask.INDIVIDUAL_PLANS))));

    static final Rule OSL_81 = rule("OSL-81", DUTY_OF_MUNICIPALITY)
            .titled("Program współpracy", "Co-operation programme")
            .cites(L6.law().clause("art. 5a ust. 1").since(FIRST_YEARLY_PROGRAMME))
            .says(
                    polish(
                            "roczny program współpracy na bieżący rok przyjęto do 30 listopada poprzedniego roku",
                            "rocznego programu współpracy na bieżący rok nie przyjęto do 30 listopada poprzedniego roku"),
                    english(
                            "the yearly co-operation programme for the current year was adopted by 30 November of the year before",
                            "the yearly co-operation programme for the current year was not adopted by 30 November of the year before"))
            .appliesTo(WITH_OUTSOURCING)
            .textReadFrom(FIRST_YEARLY_PROGRAMME)
            .requires(DOCUMENTS
                    .where(DOCUMENT_KIND.is(DocumentKind.COOPERATION_PROGRAMME))
                    .where(PERIOD_FROM.hasCome())
                    .where(PERIOD_UNTIL.hasNotPassed())
                    .where(PERIOD_UNTIL.notAfter(PERIOD_FROM.moved(
                            Wording.of("koniec tego samego roku", "end of the same year"),
                            day -> LocalDate.of(day.getYear(), 12, 31))))
                    .some(ADOPTED.notAfter(PERIOD_FROM.moved(
                            Wording.of(
                                    "30 listopada roku przed okresem programu",
                                    "30 November of the year before the period of the programme"),
                            day -> LocalDate.of(day.getYear() - 1, 11, 30)))));

    static final Stage STAGE = Stage.of(
            "I11",
            "Zlecenie OSL",
            "Outsourcing of OSL",
            OSL_74,
            OSL_75,
            OSL_76,
            Stage11Contests.OSL_77,
            Stage11Contests.OSL_78,
            OSL_79,
            OSL_80,
            OSL_81,
            Stage11Contests.OSL_91);

    private Stage11Outsourcing() {}

    private static Condition<Outsourcing> rightlyChosen(Condition<Contractor> isEligible) {
        return CONTRACTOR.has(isEligible).orInstead(CHOSEN_UNDER_ANOTHER_ACT);
    }

    private static Condition<Centre> keeps(OutsourcedTask one, OutsourcedTask other, OutsourcedTask third) {
        return OUTSOURCINGS.every(OUTSOURCED_TASKS.none(OUTSOURCED_TASK.isOneOf(one, other, third)));
    }
}
