package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.Indicator;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Property;

/** What is recorded about an indicator of change. */
public final class IndicatorFacts {

    public static final Property<Indicator, Boolean> BASELINE = Property.<Indicator>given(
                    "baseline", Indicator::baseline, Wording.of("stan wyjściowy", "baseline"))
            .asking("{of}czy podano stan wyjściowy?", "{of}has the baseline been given?");

    public static final Property<Indicator, Boolean> MEASURE = Property.<Indicator>given(
                    "measure", Indicator::measure, Wording.of("sposób pomiaru", "measure"))
            .asking("{of}czy podano sposób pomiaru?", "{of}has the method of measurement been given?");

    public static final Property<Indicator, Boolean> CHANGE = Property.<Indicator>given(
                    "change", Indicator::change, Wording.of("oczekiwana zmiana", "expected change"))
            .asking("{of}czy podano oczekiwaną zmianę?", "{of}has the expected change been given?");

    public static final Property<Indicator, Boolean> TARGET = Property.<Indicator>given(
                    "target", Indicator::target, Wording.of("stan docelowy", "target"))
            .asking("{of}czy podano stan docelowy?", "{of}has the target been given?");

    public static final Property<Indicator, Boolean> MEASURED = Property.<Indicator>given(
                    "measured", Indicator::measured, Wording.of("wynik pomiaru", "result of the measurement"))
            .asking("{of}czy podano wynik pomiaru?", "{of}has the result of the measurement been given?");

    private IndicatorFacts() {}
}
