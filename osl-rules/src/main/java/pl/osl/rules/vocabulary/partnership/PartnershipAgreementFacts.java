package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.PartnerId;
import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.PartnershipAgreement;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PresumptionId;

/** What is recorded about an agreement with partners. */
public final class PartnershipAgreementFacts {

    /** The days, with their names. */
    public static final Days<PartnershipAgreement> DAYS = Days.of(PartnershipAgreement.CHRONOLOGY)
            .named("concluded", "zawarcie porozumienia partnerskiego", "conclusion of the partnership agreement")
            .asking("{of}kiedy {go|ją|je} zawarto?", "{of}when was it concluded?")
            .named("until", "ostatni dzień porozumienia partnerskiego", "last day of the partnership agreement")
            .asking(FactQuestion.ofEnd("obowiązuje", "obowiązywał|obowiązywała|obowiązywało", "in force"))
            .absent("bezterminowo", "no end set")
            .lasting("concluded", "until", PresumptionId.ENGAGEMENT_CONTINUES);

    public static final Day<PartnershipAgreement> CONCLUDED = DAYS.day("concluded");

    public static final Day<PartnershipAgreement> UNTIL = DAYS.day("until");

    public static final Elements<PartnershipAgreement, PartnerId> SIGNATORIES =
            Elements.<PartnershipAgreement, PartnerId>of(
                            "signatories",
                            PartnershipAgreement::signatories,
                            Wording.of(
                                    "sygnatariusze porozumienia partnerskiego",
                                    "signatories of the partnership agreement"),
                            Wording.of("sygnatariusz", "signatory"))
                    .addedBy("Pozyskaj sygnatariusza", "Gain a signatory")
                    .asking(
                            Wording.of("{of}czy to wszyscy sygnatariusze?", "{of}are these all the signatories?"),
                            Wording.of("{of}czy ktoś je podpisał?", "{of}has anybody signed it?"));

    public static final Property<PartnershipAgreement, Boolean> MAIN_GOAL = Property.<PartnershipAgreement>given(
                    "mainGoal",
                    PartnershipAgreement::mainGoal,
                    Wording.of("cel główny partnerstwa", "main goal of the partnership"))
            .asking("{of}czy podano cel główny partnerstwa?", "{of}has the main goal of the partnership been given?");

    public static final Elements<PartnershipAgreement, String> GOALS = Elements.<PartnershipAgreement, String>of(
                    "goals",
                    PartnershipAgreement::goals,
                    Wording.of("cele szczegółowe partnerstwa", "specific goals of the partnership"),
                    Wording.of("cel szczegółowy", "specific goal"))
            .addedBy("Ustal cel szczegółowy", "Set a specific goal")
            .asking(
                    Wording.of("{of}czy to wszystkie cele szczegółowe?", "{of}are these all the specific goals?"),
                    Wording.of("{of}czy podano cele szczegółowe?", "{of}have specific goals been given?"));

    /** It is in force on the day asked about. */
    public static final Condition<PartnershipAgreement> STANDING =
            CONCLUDED.hasCome().and(UNTIL.hasNotPassed());

    private PartnershipAgreementFacts() {}
}
