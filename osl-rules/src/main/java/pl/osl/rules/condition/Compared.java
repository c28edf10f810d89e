package pl.osl.rules.condition;

import java.util.function.Consumer;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Truth;

/** A day or a number of a subject, asked one question. */
final class Compared<S> extends Condition<S> {

    private final Reading<S> reading;
    private final SpanTest test;

    Compared(Reading<S> reading, SpanTest test) {
        this.reading = reading;
        this.test = test;
    }

    @Override
    public Outline outline() {
        return Outline.of(reading.label().then(Wording.same(": ")).then(test.asks()), reading.origins());
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        return reading.judge(subject, inquiry, test);
    }

    @Override
    Vacuity over(boolean answer) {
        return reading.isGathered() ? Vacuity.of(test.holdsOverNothing() == answer) : Vacuity.BY_FACT;
    }

    @Override
    public void forEachParameter(Consumer<Parameter> action) {
        reading.forEachParameter(action);
        test.forEachParameter(action);
    }
}
