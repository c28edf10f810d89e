package pl.osl.rules.vocabulary;

import pl.osl.model.community.Evaluation;
import pl.osl.model.community.Indicator;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;

/** What is recorded of an evaluation. */
public final class EvaluationFacts {

    public static final Day<Evaluation> ON =
            Day.of("on", Evaluation::on, Wording.of("dzień ewaluacji", "day of the evaluation"));

    public static final Elements<Evaluation, Indicator> INDICATORS = Elements.of(
            "indicators",
            Evaluation::indicators,
            Wording.of("wskaźniki zmiany", "indicators of change"),
            Wording.of("wskaźnik", "indicator"));

    /** It was done by the day asked about. */
    public static final Condition<Evaluation> STANDING = ON.hasCome();

    private EvaluationFacts() {}
}
