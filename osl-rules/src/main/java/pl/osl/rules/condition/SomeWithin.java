package pl.osl.rules.condition;

import java.time.Period;
import java.util.function.Consumer;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.PeriodWords;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Label;

/**
 * A day of some element lies between a start and a period after it, both included; false if there is no start.
 *
 * <p>The start is a day of the subject, so that no condition on the elements could ask this.
 */
final class SomeWithin<S, E> extends Condition<S> {

    private final ElementsInScope<S, E> scoped;
    private final Period period;
    private final Reading<E> day;
    private final Reading<? super S> start;

    SomeWithin(ElementsInScope<S, E> scoped, Period period, Reading<E> day, Reading<? super S> start) {
        this.scoped = scoped;
        this.period = period;
        this.day = day;
        this.start = start;
    }

    @Override
    public Outline outline() {
        return within().over(scoped.asks(scoped.scope().size()), start, day);
    }

    private Outline within() {
        Wording time = PeriodWords.of(period);
        return scoped.outline(Wording.of("co najmniej raz ", "at least once ")
                .then(day.quoted())
                .then(Wording.of(" nie wcześniej niż ", " no earlier than "))
                .then(start.quoted())
                .then(Wording.of(
                        " i nie później niż " + time.polish() + " od tego dnia",
                        " and no later than " + time.english() + " after it")));
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        boolean explains = inquiry.explains();
        boolean settled = explains && answer(subject, inquiry.onlyAnswering()).isKnown();
        int mark = inquiry.mark();
        long from = explains ? start.shown(subject, inquiry, settled) : start.span(subject, inquiry, false);
        Gathered days = new Gathered(from);
        boolean complete = scoped.gather(subject, inquiry, settled, days).isComplete();
        Truth truth = truth(from, days, complete);
        return explains ? inquiry.conclude(new Label(FindingForm.COMPARISON, within().says()), truth, mark) : truth;
    }

    private Truth truth(long from, Gathered days, boolean complete) {
        if (Span.isNone(from)) {
            return Truth.FALSE;
        }
        if (days.isSure) {
            return Truth.TRUE;
        }
        return complete && !days.isPossible ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Days that lie in the time wherever the start and they themselves lie in their spans. */
    private Target surely(long from) {
        return Target.of(Span.most(from), Span.plus(Span.least(from), period));
    }

    @Override
    Vacuity over(boolean answer) {
        return Vacuity.of(!answer);
    }

    @Override
    public void forEachParameter(Consumer<Parameter> action) {
        start.forEachParameter(action);
        scoped.forEachParameter(action);
        day.forEachParameter(action);
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        ElementDemands<S, E> elementDemands = new ElementDemands<>(scoped, subject, inquiry);
        if (!wanted) {
            return elementDemands.complete().areMet() ? Demands.IMPOSSIBLE : elementDemands.complete();
        }
        long from = start.span(subject, inquiry, false);
        if (!Span.isExact(from)) {
            int today = inquiry.day();
            return start.demands(subject, inquiry, Target.of(today, today));
        }
        Target target = surely(from);
        return elementDemands.some((element, meant) ->
                elementDemands.toMean(element, meant).and(elementDemands.toBe(day, element, target)));
    }

    /** Whether some day surely, or possibly, lies in the time. */
    private final class Gathered implements Aggregate<E> {

        private final long from;
        private boolean isSure;
        private boolean isPossible;

        Gathered(long from) {
            this.from = from;
        }

        @Override
        public void add(E element, Truth meant, Inquiry inquiry, boolean settled) {
            long span = day.span(element, inquiry, settled);
            if (Span.isNone(span) || Span.isNone(from)) {
                return;
            }
            if (!Span.isSome(span) || !Span.isSome(from)) {
                isPossible = true;
                return;
            }
            isSure |= meant == Truth.TRUE
                    && surely(from).contains(Span.least(span))
                    && surely(from).contains(Span.most(span));
            isPossible |= Span.most(span) >= Span.least(from) && Span.least(span) <= Span.plus(Span.most(from), period);
        }

        @Override
        public Demands demands(ElementDemands<?, E> elementDemands, Target target) {
            return Demands.IMPOSSIBLE;
        }
    }
}
