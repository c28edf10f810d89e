package pl.osl.rules.condition;

import java.util.function.Predicate;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;

/** A plain predicate with words. */
final class Holds<S> extends Condition<S> {

    private final Line line;
    private final Predicate<? super S> predicate;

    Holds(Wording wording, Predicate<? super S> predicate) {
        this.line = Line.of("", wording);
        this.predicate = predicate;
    }

    @Override
    public Outline outline() {
        return Outline.of(line.label());
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        Truth truth = Imagined.is(subject) ? Truth.UNKNOWN : Truth.of(predicate.test(subject));
        return inquiry.keep(line, truth, null, null, Finding.NEVER);
    }

    /** It never changes. */
    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        return Demands.IMPOSSIBLE;
    }
}
