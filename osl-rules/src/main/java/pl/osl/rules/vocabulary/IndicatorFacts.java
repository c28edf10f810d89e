package pl.osl.rules.vocabulary;

import pl.osl.model.community.Indicator;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Property;

/** What is recorded of an indicator of change. */
public final class IndicatorFacts {

    public static final Property<Indicator, Boolean> BASELINE =
            Property.given("baseline", Indicator::baseline, Wording.of("stan wyjściowy", "baseline"));

    public static final Property<Indicator, Boolean> MEASURE =
            Property.given("measure", Indicator::measure, Wording.of("sposób pomiaru", "measure"));

    private IndicatorFacts() {}
}
