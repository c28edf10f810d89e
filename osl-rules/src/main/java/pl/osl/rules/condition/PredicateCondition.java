package pl.osl.rules.condition;

import java.util.function.Predicate;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/** A plain predicate with words. */
final class PredicateCondition<S> extends Condition<S> {

    private final LabelledValue line;
    private final Predicate<? super S> predicate;

    PredicateCondition(Wording wording, Predicate<? super S> predicate) {
        this.line = LabelledValue.of("", wording).as(FindingForm.PREDICATE);
        this.predicate = predicate;
    }

    @Override
    public Outline outline() {
        return Outline.of(line.label());
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        Truth truth = AssumedSubject.is(subject) ? Truth.UNKNOWN : Truth.of(predicate.test(subject));
        return inquiry.keep(line, truth, null, null, Finding.NEVER);
    }

    /** No move can change it. */
    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        return Demands.IMPOSSIBLE;
    }
}
