package pl.osl.rules.vocabulary.structure;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.PlanSummary;
import pl.osl.model.structure.SummaryRecipient;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.PolishGender;

/** What is recorded about a summary of individual plans. */
public final class PlanSummaryFacts {

    /** The days, with their names. */
    public static final Days<PlanSummary> DAYS = Days.<PlanSummary>of(PlanSummary.CHRONOLOGY)
            .named("on", "dzień podsumowania", "day of the summary")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Day<PlanSummary> ON = DAYS.day("on");

    public static final Elements<PlanSummary, SummaryRecipient> RECIPIENTS = Elements.<PlanSummary, SummaryRecipient>of(
                    "recipients",
                    PlanSummary::recipients,
                    Wording.of("odbiorcy podsumowania", "recipients of the summary"),
                    Wording.of("odbiorca", "recipient"))
            .asking(
                    Wording.of("{of}czy to wszyscy odbiorcy?", "{of}are these all the recipients?"),
                    Wording.of("{of}czy komuś je przedstawiono?", "{of}was it given to anybody?"))
            .ofGender(PolishGender.MASCULINE);

    public static final Property<SummaryRecipient, SummaryRecipient> RECIPIENT =
            Property.itself(Wording.of("odbiorca", "recipient"));

    /** It was presented by the day asked about. */
    public static final Condition<PlanSummary> STANDING = ON.hasCome();

    private PlanSummaryFacts() {}
}
