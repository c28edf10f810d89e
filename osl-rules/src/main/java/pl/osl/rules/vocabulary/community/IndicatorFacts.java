package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.Indicator;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Property;

/** What is recorded about an indicator of change. */
public final class IndicatorFacts {

    public static final Property<Indicator, Boolean> BASELINE =
            Property.given("baseline", Indicator::baseline, Wording.of("stan wyjściowy", "baseline"));

    public static final Property<Indicator, Boolean> MEASURE =
            Property.given("measure", Indicator::measure, Wording.of("sposób pomiaru", "measure"));

    public static final Property<Indicator, Boolean> CHANGE =
            Property.given("change", Indicator::change, Wording.of("oczekiwana zmiana", "expected change"));

    public static final Property<Indicator, Boolean> TARGET =
            Property.given("target", Indicator::target, Wording.of("stan docelowy", "target"));

    public static final Property<Indicator, Boolean> MEASURED =
            Property.given("measured", Indicator::measured, Wording.of("wynik pomiaru", "result of the measurement"));

    private IndicatorFacts() {}
}
