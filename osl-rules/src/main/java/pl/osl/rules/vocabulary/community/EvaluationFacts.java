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
            .addedBy("Ustal wskaźnik", "Set an indicator")
            .asking(
                    Wording.of("{of}czy to wszystkie wskaźniki zmiany?", "{of}are these all the indicators of change?"),
                    Wording.of("{of}czy ustalono wskaźniki zmiany?", "{of}have indicators of change been set?"));

    public static final Property<Evaluation, Boolean> REPORT = Property.<Evaluation>given(
                    "report", Evaluation::report, Wording.of("raport z ewaluacji", "evaluation report"))
            .asking("{of}czy sporządzono raport?", "{of}has a report been written?");

    public static final Property<Evaluation, Boolean> CONCLUSIONS = Property.<Evaluation>given(
                    "conclusions",
                    Evaluation::conclusions,
                    Wording.of("wnioski z ewaluacji", "conclusions of the evaluation"))
            .asking("{of}czy spisano wnioski?", "{of}have conclusions been written down?");

    /** It was done by the day asked about. */
    public static final Condition<Evaluation> STANDING = ON.hasCome();

    private EvaluationFacts() {}
}
