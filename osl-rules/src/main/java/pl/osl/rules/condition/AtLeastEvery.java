package pl.osl.rules.condition;

import java.time.Period;
import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.PeriodWords;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.span.TurningPoint;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Label;

/**
 * No gap between two consecutive days of a listing, from a start to the day asked about, is longer than a period.
 *
 * <p>Each day is due a period after the one before it; the first is due a period after the start.
 */
final class AtLeastEvery<S, E> extends Condition<S> {

    private final ElementsInScope<S, E> scoped;
    private final Period period;
    private final Reading<E> day;
    private final Reading<? super S> start;

    AtLeastEvery(ElementsInScope<S, E> scoped, Period period, Reading<E> day, Reading<? super S> start) {
        this.scoped = scoped;
        this.period = period;
        this.day = day;
        this.start = start;
    }

    @Override
    public Outline outline() {
        return often().over(scoped.asks(scoped.scope().size()), start, day);
    }

    private Outline often() {
        Wording every = PeriodWords.of(period);
        Wording says = Wording.of(
                        "co najmniej raz na " + every.polish() + ", licząc od dnia ",
                        "at least once every " + every.english() + ", counted from ")
                .then(start.quoted())
                .then(Wording.of(", występuje ", ", there is "))
                .then(day.quoted());
        return scoped.outline(says);
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        if (!inquiry.explains()) {
            GatheredDays days = new GatheredDays(day);
            long from = start.span(subject, inquiry, false);
            Listing<E> here = scoped.gather(subject, inquiry, false, days);
            if (inquiry.follows()) {
                inquiry.mayChangeOn(horizon(days, from, inquiry.day()));
            }
            return truth(days, from, here.isComplete(), inquiry.day());
        }
        boolean settled = answer(subject, inquiry.onlyAnswering()).isKnown();
        int mark = inquiry.mark();
        GatheredDays days = new GatheredDays(day);
        long from = start.shown(subject, inquiry, settled);
        Listing<E> here = scoped.gather(subject, inquiry, settled, days);
        Truth truth = truth(days, from, here.isComplete(), inquiry.day());
        return inquiry.conclude(
                new Label(FindingForm.COMPARISON, often().says()), truth, mark, horizon(days, from, inquiry.day()));
    }

    /** More days only help, so a partial listing can be enough to say yes, but never to say no. */
    private Truth truth(GatheredDays days, long from, boolean complete, int today) {
        if (Span.isNone(from)) {
            return Truth.FALSE;
        }
        if (from == Span.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        if (days.surelyDue(Span.least(from)) >= today) {
            return Truth.TRUE;
        }
        return complete && days.possiblyDue(Span.most(from)) < today ? Truth.FALSE : Truth.UNKNOWN;
    }

    private int horizon(GatheredDays days, long from, int today) {
        if (!Span.isSome(from)) {
            return Integer.MAX_VALUE;
        }
        int surely = DayRequirement.plus(days.surelyDue(Span.least(from)), 1);
        return DayRequirement.nextAfter(today, surely, DayRequirement.plus(days.possiblyDue(Span.most(from)), 1));
    }

    @Override
    Vacuity over(boolean answer) {
        return Vacuity.OVER_NOTHING;
    }

    @Override
    public void forEachParameter(Consumer<Parameter> action) {
        start.forEachParameter(action);
        scoped.forEachParameter(action);
        day.forEachParameter(action);
    }

    /** The days of the elements, as spans. */
    private final class GatheredDays implements Aggregate<E> {

        private final Reading<E> read;
        private long[] sure = new long[8];
        private long[] possible = new long[8];
        private int sureCount;
        private int possibleCount;

        GatheredDays(Reading<E> read) {
            this.read = read;
        }

        @Override
        public void add(E element, Truth meant, Inquiry inquiry, boolean settled) {
            long span = read.span(element, inquiry, settled);
            if (Span.isNone(span)) {
                return;
            }
            possible = withRoom(possible, possibleCount);
            possible[possibleCount++] = span;
            if (meant == Truth.TRUE && Span.isSome(span)) {
                sure = withRoom(sure, sureCount);
                sure[sureCount++] = Span.mirrored(span);
            }
        }

        private long[] withRoom(long[] spans, int count) {
            return count < spans.length ? spans : Arrays.copyOf(spans, 2 * count);
        }

        /** The earliest day on which the next one may be due, wherever in their spans the sure days lie. */
        int surelyDue(int from) {
            Arrays.sort(sure, 0, sureCount);
            int due = Span.plus(from, period);
            for (int i = sureCount - 1; i >= 0; i--) {
                long span = Span.mirrored(sure[i]);
                if (Span.most(span) > due) {
                    return due;
                }
                due = Math.max(due, Span.plus(Span.least(span), period));
            }
            return due;
        }

        /**
         * The latest day on which the next one may be due: each day is taken as late as is in time, those that end
         * first coming first.
         */
        int possiblyDue(int from) {
            Arrays.sort(possible, 0, possibleCount);
            PriorityQueue<Integer> reached = new PriorityQueue<>();
            int due = Span.plus(from, period);
            for (int i = 0; i < possibleCount || !reached.isEmpty(); ) {
                if (i < possibleCount && Span.least(possible[i]) <= due) {
                    reached.add(Span.most(possible[i++]));
                } else if (reached.isEmpty()) {
                    return due;
                } else {
                    due = Math.max(due, Span.plus(Math.min(due, reached.remove()), period));
                }
            }
            return due;
        }

        @Override
        public Demands demands(ElementDemands<?, E> elementDemands, Target target) {
            return Demands.IMPOSSIBLE;
        }
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        ElementDemands<S, E> elementDemands = new ElementDemands<>(scoped, subject, inquiry);
        if (!wanted) {
            return elementDemands.complete().areMet() ? Demands.IMPOSSIBLE : elementDemands.complete();
        }
        int today = inquiry.day();
        long from = start.span(subject, inquiry, false);
        if (!Span.isSome(from) || Span.isOpen(Span.least(from))) {
            int first = TurningPoint.first(today, candidate -> Span.plus(candidate, period) >= today);
            return start.demands(subject, inquiry, Target.of(first, today));
        }
        GatheredDays days = new GatheredDays(day);
        scoped.gather(subject, inquiry, false, days);
        int due = days.surelyDue(Span.least(from));
        return elementDemands.some((element, meant) ->
                elementDemands.toMean(element, meant).and(elementDemands.toBe(day, element, Target.of(due, due))));
    }
}
