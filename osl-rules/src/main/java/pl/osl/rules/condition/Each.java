package pl.osl.rules.condition;

import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;

/** The number 1 of whatever it is asked of, so that a count is a sum. */
final class Each<S> extends Reading<S> {

    Each() {
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
