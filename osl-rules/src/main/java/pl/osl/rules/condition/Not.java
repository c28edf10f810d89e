package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Label;

/** The opposite of a condition. */
final class Not<S> extends Condition<S> {

    private static final Claim CLAIM = Label.of(FindingForm.NOT, "nie może zachodzić", "must not be so");

    private final Condition<? super S> condition;

    Not(Condition<? super S> condition) {
        this.condition = condition;
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        int mark = inquiry.mark();
        Truth truth = condition.ask(subject, inquiry).not();
        return inquiry.conclude(CLAIM, truth, mark);
    }

    @Override
    public CompiledCondition<S> compiled() {
        return new Opposite<>(condition.compiled());
    }

    @Override
    public Outline outline() {
        return Outline.of(Wording.of("nie zachodzi", "is not so"), List.of(condition.outline()));
    }

    @Override
    Vacuity over(boolean answer) {
        return condition.over(!answer);
    }

    @Override
    boolean isVacuousInside() {
        return condition.isVacuousInside();
    }

    @Override
    public void forEachParameter(Consumer<Parameter> action) {
        condition.forEachParameter(action);
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        return condition.demands(subject, inquiry, !wanted);
    }

    /** The opposite of a compiled condition. */
    static final class Opposite<S> extends CompiledCondition<S> {

        private final CompiledCondition<? super S> compiled;

        Opposite(CompiledCondition<? super S> compiled) {
            this.compiled = compiled;
        }

        @Override
        public int cost() {
            return compiled.cost();
        }

        @Override
        public boolean isQuiet() {
            return compiled.isQuiet();
        }

        @Override
        public Truth ask(S subject, Inquiry answering) {
            return compiled.ask(subject, answering).not();
        }
    }
}
