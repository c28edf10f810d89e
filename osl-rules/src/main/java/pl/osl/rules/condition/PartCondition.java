package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Label;

/** Whether a subject has or names a single thing of which conditions are true. */
final class PartCondition<S, T> extends Condition<S> {

    private final PathToPart<S, T> way;
    private final List<Condition<? super T>> conditions;
    private final Claim claim;

    PartCondition(PathToPart<S, T> way, List<Condition<? super T>> conditions) {
        this.way = way;
        this.conditions = conditions;
        this.claim = new Label(FindingForm.PART, way.line().label());
    }

    @Override
    public Outline outline() {
        Wording given = way.line().label().then(Wording.of(": podano", ": given"));
        return conditions.isEmpty()
                ? Outline.of(given)
                : Outline.of(given.then(Wording.of(", a przy tym", ", and of it")), outlines(conditions));
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        int mark = inquiry.mark();
        Place outside = inquiry.place();
        if (conditions.isEmpty() && way.isCertain(subject, inquiry)) {
            return Truth.TRUE;
        }
        Fact<T> there = way.follow(subject, inquiry);
        if (!there.isKnown()) {
            return there.isNone() ? Truth.FALSE : Truth.UNKNOWN;
        }
        Truth truth = Truth.TRUE;
        for (int i = 0; i < conditions.size(); i++) {
            truth = truth.and(conditions.get(i).ask(there.value(), inquiry));
        }
        way.concludeElement(there.value(), truth, mark, inquiry);
        inquiry.conclude(claim, truth, mark, Truth.FALSE);
        inquiry.moveTo(outside);
        return truth;
    }

    @Override
    public CompiledCondition<S> compiled() {
        CompiledCondition<? super T> inside = CompiledScope.<T>of(conditions, true);
        return new CompiledCondition<>() {
            @Override
            public Truth ask(S subject, Inquiry answering) {
                Fact<T> there = way.found(subject, answering);
                if (there.isKnown()) {
                    return inside.ask(there.value(), answering);
                }
                boolean isThere = conditions.isEmpty() && way.isCertain(subject, answering);
                return there.isNone() ? Truth.FALSE : isThere ? Truth.TRUE : Truth.UNKNOWN;
            }
        };
    }

    @Override
    boolean isVacuousInside() {
        return !conditions.isEmpty() && all(conditions).mayHoldVacuously();
    }

    @Override
    public void forEachParameter(Consumer<Parameter> action) {
        way.forEachParameter(action);
        conditions.forEach(condition -> condition.forEachParameter(action));
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        Place outside = inquiry.place();
        Fact<T> there = way.follow(subject, inquiry);
        if (there.isKnown()) {
            Demands inside = wanted
                    ? demands(conditions, there.value(), inquiry, true)
                    : demandsOfAny(conditions, there.value(), inquiry, false);
            inquiry.moveTo(outside);
            return inside;
        }
        Demands known = way.demands(subject, inquiry, wanted);
        return wanted || conditions.isEmpty() ? known : known.or(way.demands(subject, inquiry, true));
    }
}
