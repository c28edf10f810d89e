package pl.osl.rules.osl;

import static pl.osl.rules.osl.LegalTexts.CUS_ACT_IN_FORCE;
import static pl.osl.rules.osl.LegalTexts.L1;
import static pl.osl.rules.osl.LegalTexts.L3;
import static pl.osl.rules.osl.LegalTexts.L4;
import static pl.osl.rules.osl.LegalTexts.SUPERVISION_ARTICLE_IN_FORCE;
import static pl.osl.rules.osl.LegalTexts.SUPERVISION_REGULATION_IN_FORCE;
import static pl.osl.rules.osl.ModelTexts.P23;
import static pl.osl.rules.osl.ModelTexts.P6;
import static pl.osl.rules.osl.Scopes.DUTIES_OF_ASSISTANCE;
import static pl.osl.rules.osl.Scopes.SERVICES_CENTRES;
import static pl.osl.rules.osl.Scopes.centres;
import static pl.osl.rules.osl.Scopes.narrowed;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.LAW;
import static pl.osl.rules.standard.Force.RECOMMENDATION;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.COMMUNITIES;
import static pl.osl.rules.vocabulary.centre.CentreFacts.COORDINATOR_MEETINGS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.PLAN_SUMMARIES;
import static pl.osl.rules.vocabulary.centre.CentreFacts.SUPERVISIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.SUPERVISION_REFUSALS;
import static pl.osl.rules.vocabulary.community.CommunityFacts.EVALUATIONS;
import static pl.osl.rules.vocabulary.community.EvaluationFacts.INDICATORS;
import static pl.osl.rules.vocabulary.community.IndicatorFacts.BASELINE;
import static pl.osl.rules.vocabulary.community.IndicatorFacts.MEASURE;
import static pl.osl.rules.vocabulary.structure.PlanSummaryFacts.RECIPIENT;
import static pl.osl.rules.vocabulary.structure.PlanSummaryFacts.RECIPIENTS;
import static pl.osl.rules.vocabulary.structure.SharedFindingsFacts.PARTICIPANTS;
import static pl.osl.rules.vocabulary.structure.SharedFindingsFacts.WRITTEN_CONSENTS;
import static pl.osl.rules.vocabulary.structure.SupervisionFacts.SHARED_FINDINGS;
import static pl.osl.rules.vocabulary.structure.SupervisionFacts.SUPERVISOR_CERTIFICATE;
import static pl.osl.rules.vocabulary.structure.SupervisionFacts.TIES;
import static pl.osl.rules.vocabulary.structure.SupervisionRefusalFacts.REFUSED_BY;
import static pl.osl.rules.vocabulary.structure.SupervisionRefusalFacts.REMEDIED;

import java.time.Period;
import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.community.ProcessPhase;
import pl.osl.model.fact.Wording;
import pl.osl.model.structure.SharedFindings;
import pl.osl.model.structure.SummaryRecipient;
import pl.osl.model.structure.Supervision;
import pl.osl.model.structure.SupervisionRefusal;
import pl.osl.model.structure.SupervisionRefuser;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Scope;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.vocabulary.centre.CentreFacts;
import pl.osl.rules.vocabulary.structure.CoordinatorMeetingFacts;
import pl.osl.rules.vocabulary.structure.PlanSummaryFacts;
import pl.osl.rules.vocabulary.structure.SharedFindingsFacts;
import pl.osl.rules.vocabulary.structure.SupervisionFacts;
import pl.osl.rules.vocabulary.structure.SupervisionRefusalFacts;

/** I9: the work is evaluated, and supervision is open to those who do the work. */
final class Stage9Evaluation {

    private static final Period TIME_OF_A_SUMMARY = Period.ofMonths(6);

    private static final Period TIME_OF_A_MEETING = Period.ofMonths(3);

    private static final Day<Centre> FIRST_PLAN = CentreFacts.FIRST_INDIVIDUAL_PLAN;

    private static final Scope WITH_INDIVIDUAL_PLANS = narrowed(
            SERVICES_CENTRES,
            "które mają indywidualne plany usług społecznych",
            "that have individual social services plans",
            FIRST_PLAN.hasCome());

    private static final Scope SUPERVISED = centres(
            "ośrodki (centra), w których prowadzi się superwizję",
            "centres in which supervision is provided",
            SUPERVISIONS.some());

    /** Disclosures of before the regulation follow no rule that was read. */
    private static final Elements<Supervision, SharedFindings> DISCLOSURES =
            SHARED_FINDINGS.where(SharedFindingsFacts.ON.notBefore(SUPERVISION_REGULATION_IN_FORCE));

    /** Those that still matter; what the supervisor refuses is another matter (L4 § 3(2)). */
    private static final Elements<Centre, SupervisionRefusal> REFUSALS = SUPERVISION_REFUSALS
            .where(SupervisionRefusalFacts.ON.notBefore(SUPERVISION_ARTICLE_IN_FORCE))
            .where(REMEDIED.hasNotCome().and(REFUSED_BY.is(SupervisionRefuser.CENTRE)));

    /** Also those that have ended: what made a refusal good stays so. */
    private static final Elements<Centre, Supervision> SUPERVISIONS_SO_FAR = SUPERVISIONS.standingWhen(
            Wording.of("dotychczasowe superwizje", "supervision so far"), SupervisionFacts.FROM.hasCome());

    static final Rule OSL_58 = rule("OSL-58", STANDARD)
            .titled("Ewaluacja", "Evaluation")
            .cites(P6.publishedModel(), P23.publishedModel())
            .says(
                    polish(
                            "pracę w każdej społeczności, w której ukończono etap działania, poddano ewaluacji",
                            "pracy w co najmniej jednej społeczności, w której ukończono etap działania, nie poddano ewaluacji"),
                    english(
                            "the work in each community whose action step is completed has been evaluated",
                            "the work in some community whose action step is completed has not been evaluated"))
            .appliesTo(centres(
                    "ośrodki (centra), które ukończyły etap działania w społeczności",
                    "centres that have completed the action step in a community",
                    COMMUNITIES.some(Stage8Communities.isDone(ProcessPhase.ACTION))))
            .requires(COMMUNITIES
                    .where(Stage8Communities.isDone(ProcessPhase.ACTION))
                    .every(EVALUATIONS.some()));

    static final Rule OSL_59 = rule("OSL-59", RECOMMENDATION)
            .titled("Wskaźniki zmiany", "Indicators of change")
            .cites(P23.inferred())
            .says(
                    polish(
                            "w każdej społeczności, w której przeprowadzono ewaluację, ma ona wskaźnik zmiany ze stanem wyjściowym i sposobem pomiaru",
                            "co najmniej w jednej społeczności, w której przeprowadzono ewaluację, nie ma ona wskaźnika zmiany ze stanem wyjściowym i sposobem pomiaru"),
                    english(
                            "in each community in which there was an evaluation, it has an indicator of change with a baseline and a method of measurement",
                            "in some community in which there was an evaluation, it has no indicator of change with a baseline and a method of measurement"))
            .appliesTo(centres(
                    "ośrodki (centra), które przeprowadziły ewaluację",
                    "centres that have carried out an evaluation",
                    COMMUNITIES.some(EVALUATIONS.some())))
            .requires(COMMUNITIES
                    .where(EVALUATIONS.some())
                    .every(EVALUATIONS.some(INDICATORS.some(BASELINE.exists().and(MEASURE.exists())))));

    static final Rule OSL_60 = rule("OSL-60", LAW)
            .titled("Dostęp do superwizji", "Access to supervision")
            .cites(
                    L3.law().clause("art. 121a ust. 2").since(SUPERVISION_ARTICLE_IN_FORCE),
                    L4.law().clause("§ 3 ust. 2"))
            .says(
                    polish(
                            "od 5 października 2015 r. ośrodek (centrum) nie odmówił superwizji żadnemu pracownikowi socjalnemu, zapewnił ją po odmowie lub rozpoczęto w nim superwizję po odmowie",
                            "od 5 października 2015 r. ośrodek (centrum) odmówił superwizji pracownikowi socjalnemu, nie zapewnił jej później i nie rozpoczęto w nim superwizji po odmowie"),
                    english(
                            "since 5 October 2015 the centre has refused supervision to no social worker, or has provided it after the refusal, or supervision has begun there after the refusal",
                            "since 5 October 2015 the centre has refused supervision to a social worker and has not provided it later, and no supervision has begun there after the refusal"))
            .appliesTo(DUTIES_OF_ASSISTANCE)
            .inForceFrom(SUPERVISION_ARTICLE_IN_FORCE)
            .requires(REFUSALS.none()
                    .or(REFUSALS.last(SupervisionRefusalFacts.ON)
                            .notAfter(SUPERVISIONS_SO_FAR.last(SupervisionFacts.FROM))));

    static final Rule OSL_61 = rule("OSL-61", LAW)
            .titled("Certyfikat superwizora", "Supervisor's certificate")
            .cites(
                    L3.law().clause("art. 121a ust. 3").since(SUPERVISION_ARTICLE_IN_FORCE),
                    L4.law().clause("§ 14"),
                    L4.law().clause("§ 16"))
            .says(
                    polish(
                            "każdy superwizor ma certyfikat superwizora pracy socjalnej",
                            "co najmniej jeden superwizor nie ma certyfikatu superwizora pracy socjalnej"),
                    english(
                            "each supervisor has a certificate of a social work supervisor",
                            "some supervisor has no certificate of a social work supervisor"))
            .appliesTo(SUPERVISED)
            .inForceFrom(SUPERVISION_REGULATION_IN_FORCE)
            .requires(SUPERVISIONS.every(SUPERVISOR_CERTIFICATE.hasCome()));

    static final Rule OSL_62 = rule("OSL-62", LAW)
            .titled("Niezależność superwizora", "Independence of the supervisor")
            .cites(L4.law().clause("§ 4 ust. 1"))
            .says(
                    polish(
                            "żaden superwizor nie ma powiązań, które wyklucza rozporządzenie",
                            "co najmniej jeden superwizor ma powiązanie, które wyklucza rozporządzenie"),
                    english(
                            "no supervisor has a tie that the regulation rules out",
                            "some supervisor has a tie that the regulation rules out"))
            .appliesTo(SUPERVISED)
            .inForceFrom(SUPERVISION_REGULATION_IN_FORCE)
            .requires(SUPERVISIONS.every(TIES.none()));

    static final Rule OSL_63 = rule("OSL-63", LAW)
            .titled("Poufność superwizji", "Confidentiality of supervision")
            .cites(L4.law().clause("§ 3 ust. 3"))
            .says(
                    polish(
                            "na każde przekazanie wniosków z superwizji od wejścia w życie rozporządzenia wszyscy uczestnicy wyrazili zgodę w postaci papierowej lub elektronicznej",
                            "na co najmniej jedno przekazanie wniosków z superwizji od wejścia w życie rozporządzenia nie wszyscy uczestnicy wyrazili zgodę w postaci papierowej lub elektronicznej"),
                    english(
                            "all participants consented, on paper or electronically, to each disclosure of findings from "
                                    + "supervision since the regulation came into force",
                            "not all participants consented, on paper or electronically, to some disclosure of findings "
                                    + "from supervision since the regulation came into force"))
            .appliesTo(centres(
                    "ośrodki (centra), w których 4 stycznia 2017 r. lub później przekazano wnioski z trwającej superwizji",
                    "centres in which findings from a current supervision were disclosed on or after 4 January 2017",
                    SUPERVISIONS.some(DISCLOSURES.some())))
            .inForceFrom(SUPERVISION_REGULATION_IN_FORCE)
            .requires(SUPERVISIONS
                    .where(DISCLOSURES.some())
                    .every(DISCLOSURES.every(WRITTEN_CONSENTS.atLeast(PARTICIPANTS))));

    static final Rule OSL_64 = rule("OSL-64", LAW)
            .titled("Podsumowanie co 6 miesięcy", "Half-yearly summary")
            .cites(L1.law().clause("art. 46 ust. 1"))
            .says(
                    polish(
                            "w ostatnich 6 miesiącach podsumowanie realizacji indywidualnych planów usług społecznych przedstawiono dyrektorowi i organizatorowi albo pierwszy plan nie jest starszy",
                            "w ostatnich 6 miesiącach podsumowania realizacji indywidualnych planów usług społecznych nie przedstawiono dyrektorowi i organizatorowi, a pierwszy plan jest starszy"),
                    english(
                            "a summary of the individual social services plans was presented to the director and the "
                                    + "organiser in the last six months, or the first plan is no older",
                            "no summary of the individual social services plans was presented to the director and the "
                                    + "organiser in the last six months, and the first plan is older"))
            .appliesTo(WITH_INDIVIDUAL_PLANS)
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(FIRST_PLAN
                    .withinLast(TIME_OF_A_SUMMARY)
                    .or(PLAN_SUMMARIES.some(Condition.all(List.of(
                            PlanSummaryFacts.ON.withinLast(TIME_OF_A_SUMMARY),
                            RECIPIENTS.some(RECIPIENT.is(SummaryRecipient.DIRECTOR)),
                            RECIPIENTS.some(RECIPIENT.is(SummaryRecipient.COMMUNITY_ORGANISER)))))));

    static final Rule OSL_65 = rule("OSL-65", LAW)
            .titled("Spotkanie koordynatorów co 3 miesiące", "Quarterly meeting of co-ordinators")
            .cites(L1.law().clause("art. 46 ust. 2"))
            .says(
                    polish(
                            "w ostatnich 3 miesiącach odbyło się spotkanie koordynatorów indywidualnych planów usług społecznych albo pierwszy plan nie jest starszy",
                            "w ostatnich 3 miesiącach nie odbyło się spotkanie koordynatorów indywidualnych planów usług społecznych, a pierwszy plan jest starszy"),
                    english(
                            "the co-ordinators of individual social services plans met in the last three months, or the "
                                    + "first plan is no older",
                            "the co-ordinators of individual social services plans did not meet in the last three "
                                    + "months, and the first plan is older"))
            .appliesTo(WITH_INDIVIDUAL_PLANS)
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(FIRST_PLAN
                    .withinLast(TIME_OF_A_MEETING)
                    .or(COORDINATOR_MEETINGS.some(CoordinatorMeetingFacts.ON.withinLast(TIME_OF_A_MEETING))));

    static final Stage STAGE = Stage.of(
            "I9",
            "Ewaluacja i superwizja",
            "Evaluation and supervision",
            OSL_58,
            OSL_59,
            OSL_60,
            OSL_61,
            OSL_62,
            OSL_63,
            OSL_64,
            OSL_65);

    private Stage9Evaluation() {}
}
