package pl.osl.rules.condition;

import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.Inquiry;

/** The number 1 for every subject, so that a count is a sum. */
final class OneEach<S> extends Reading<S> {

    OneEach() {
        super(Wording.of("liczba", "number"), Scale.parts(1));
    }

    @Override
    long span(S subject, Inquiry inquiry, boolean settled) {
        return Span.exactly(1);
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, Target target) {
        return Demands.IMPOSSIBLE;
    }
}
