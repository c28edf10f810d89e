package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Label;

/** A conjunction or a disjunction of conditions. */
final class AllOrAny<S> extends Condition<S> {

    private static final Claim ALL = Label.of(FindingForm.ALL, "wszystkie warunki", "all of these");
    static final Claim ANY = Label.of(FindingForm.ANY, "co najmniej jeden z warunków", "any of these");

    private static final Wording EVERY = Wording.of("wszystkie warunki", "all of these");
    static final Wording ONE = Wording.of("co najmniej jeden z warunków", "at least one of these");

    private final boolean all;
    private final List<? extends Condition<? super S>> parts;

    AllOrAny(boolean all, List<? extends Condition<? super S>> parts) {
        this.all = all;
        this.parts = parts;
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        Truth decisive = Truth.of(!all);
        int mark = inquiry.mark();
        Truth truth = decisive.not();
        for (int i = 0; i < parts.size() && !inquiry.mayStop(truth == decisive); i++) {
            Truth part = parts.get(i).ask(subject, inquiry);
            truth = all ? truth.and(part) : truth.or(part);
        }
        return inquiry.conclude(all ? ALL : ANY, truth, mark, decisive);
    }

    @Override
    public CompiledCondition<? super S> compiled() {
        return CompiledScope.<S>of(parts, all);
    }

    @Override
    public List<? extends Condition<? super S>> conjuncts() {
        return all ? parts : List.of(this);
    }

    @Override
    public Outline outline() {
        List<Outline> points = parts.stream()
                .flatMap(this::withoutTheSameAgain)
                .map(Condition::outline)
                .toList();
        return points.size() == 1 ? points.get(0) : Outline.of(all ? EVERY : ONE, points);
    }

    /** Flattens a part that is joined in the same way, so that nested conjunctions or disjunctions read as one. */
    private Stream<? extends Condition<?>> withoutTheSameAgain(Condition<?> part) {
        return part instanceof AllOrAny<?> same && same.all == all
                ? same.parts.stream().flatMap(same::withoutTheSameAgain)
                : Stream.of(part);
    }

    @Override
    Vacuity over(boolean answer) {
        boolean each = all == answer;
        Vacuity whole = each ? Vacuity.BY_FACT : Vacuity.NEVER;
        for (Condition<? super S> part : parts) {
            whole = each ? whole.and(part.over(answer)) : whole.or(part.over(answer));
        }
        return whole;
    }

    @Override
    boolean isVacuousInside() {
        return parts.stream().anyMatch(Condition::isVacuousInside);
    }

    @Override
    public void forEachParameter(Consumer<Parameter> action) {
        parts.forEach(part -> part.forEachParameter(action));
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        return all == wanted ? demands(parts, subject, inquiry, wanted) : demandsOfAny(parts, subject, inquiry, wanted);
    }
}
