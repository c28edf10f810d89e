package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;

/** Whether a day or a number of a subject meets a requirement. */
final class ReadingCondition<S> extends Condition<S> {

    private final Reading<S> reading;
    private final SpanRequirement test;

    ReadingCondition(Reading<S> reading, SpanRequirement test) {
        this.reading = reading.judgedBy(test);
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
    public CompiledCondition<S> compiled() {
        return reading.compiled(test);
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

    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        List<Demands> each = new ArrayList<>();
        for (Target target : test.targets(wanted, inquiry)) {
            each.add(reading.demands(subject, inquiry, target));
        }
        return Demands.anyOf(each);
    }
}
