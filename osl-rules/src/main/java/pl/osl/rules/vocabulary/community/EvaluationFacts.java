package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.Evaluation;
import pl.osl.model.community.Indicator;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;

/** What is recorded about an evaluation. */
public final class EvaluationFacts {

    /** The days, with their names. */
    public static final Days<Evaluation> DAYS = Days.<Evaluation>of(Evaluation.CHRONOLOGY)
            .named("on", "dzień ewaluacji", "day of the evaluation")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Day<Evaluation> ON = DAYS.day("on");

    public static final Elements<Evaluation, Indicator> INDICATORS = Elements.<Evaluation, Indicator>of(
                    "indicators",
                    Evaluation::indicators,
                    Wording.of("wskaźniki zmiany", "indicators of change"),
                    Wording.of("wskaźnik", "indicator"))
            .addedBy("Ustal wskaźnik", "Set an indicator");

    public static final Property<Evaluation, Boolean> REPORT =
            Property.given("report", Evaluation::report, Wording.of("raport z ewaluacji", "evaluation report"));

    public static final Property<Evaluation, Boolean> CONCLUSIONS = Property.given(
            "conclusions", Evaluation::conclusions, Wording.of("wnioski z ewaluacji", "conclusions of the evaluation"));

    /** It was done by the day asked about. */
    public static final Condition<Evaluation> STANDING = ON.hasCome();

    private EvaluationFacts() {}
}
