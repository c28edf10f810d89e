package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;

/**
 * A condition with a word on what a plan may do for its sake: it may only be accepted in place of another, or be such that
 * nobody seeks it. Its answers are those of the condition itself.
 */
final class MeantFor<S> extends Condition<S> {

    private final Condition<S> condition;
    private final UnaryOperator<Demands> meaning;

    /** @param meaning what is meant by the moves that would make it true */
    MeantFor(Condition<S> condition, UnaryOperator<Demands> meaning) {
        this.condition = condition;
        this.meaning = meaning;
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        return condition.answer(subject, inquiry);
    }

    @Override
    public CompiledCondition<? super S> compiled() {
        return condition.compiled();
    }

    @Override
    public List<? extends Condition<? super S>> conjuncts() {
        return condition.conjuncts();
    }

    @Override
    public Outline outline() {
        return condition.outline();
    }

    @Override
    Vacuity over(boolean answer) {
        return condition.over(answer);
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
        Demands demands = condition.demanded(subject, inquiry, wanted);
        return wanted ? meaning.apply(demands) : demands;
    }
}
