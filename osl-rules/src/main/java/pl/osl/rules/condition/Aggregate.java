package pl.osl.rules.condition;

import java.util.List;
import pl.osl.model.fact.Fact;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.Inquiry;

/**
 * Accumulates a result over the elements of a listing; their order does not matter.
 *
 * <p>Mutable, for one walk in one thread.
 */
interface Aggregate<E> {

    /** Takes an element, which is surely in scope if {@code meant} is true and may be in scope if it is unknown. */
    void add(E element, Truth meant, Inquiry inquiry, boolean settled);

    /** An aggregate that yields a day or a number. */
    interface Summary<E> extends Aggregate<E> {

        /** Merges in the elements that another summary of the same kind has taken. */
        void absorb(Summary<E> other);

        /** The possible values, as a {@link Span}, once all elements were taken. */
        long span(boolean complete);
    }

    /** What has to be assumed for the result to meet a target, once all elements were taken. */
    Demands demands(ElementDemands<?, E> elementDemands, Target target);

    /** The first or the last day among the elements. */
    final class Extreme<E> implements Summary<E> {

        private final Reading<E> day;
        private final boolean last;
        private boolean sure;
        private boolean possible;
        private int least = Integer.MAX_VALUE;
        private int most = Integer.MAX_VALUE;

        Extreme(Reading<E> day, boolean last) {
            this.day = day;
            this.last = last;
        }

        @Override
        public void add(E element, Truth meant, Inquiry inquiry, boolean settled) {
            long read = day.span(element, inquiry, settled);
            if (Span.isNone(read)) {
                return;
            }
            long span = last ? Span.mirrored(read) : read;
            possible = true;
            least = Math.min(least, Span.least(span));
            if (meant == Truth.TRUE && Span.isSome(span)) {
                sure = true;
                most = Math.min(most, Span.most(span));
            }
        }

        @Override
        public void absorb(Summary<E> other) {
            Extreme<E> others = (Extreme<E>) other;
            sure |= others.sure;
            possible |= others.possible;
            least = Math.min(least, others.least);
            most = Math.min(most, others.most);
        }

        /**
         * An element that is not listed may lie beyond the known ones, and unless one surely has a day there may be
         * none.
         */
        @Override
        public long span(boolean complete) {
            if (!sure) {
                return complete && !possible ? Span.NONE : Span.UNKNOWN;
            }
            long first = Span.of(complete ? least : Integer.MIN_VALUE, most);
            return last ? Span.mirrored(first) : first;
        }

        /**
         * One element has a day as wanted and no other lies beyond it; or, where none will do too, no element has a
         * day.
         */
        @Override
        public Demands demands(ElementDemands<?, E> elementDemands, Target target) {
            boolean isOpen = Span.isOpen(target.least()) && Span.isOpen(target.most());
            Target one = isOpen ? Target.forExample(elementDemands.inquiry().day()) : target.butSome();
            Demands found = elementDemands.some((element, meant) ->
                    elementDemands.toMean(element, meant).and(elementDemands.toBe(day, element, one)));
            Demands extreme = isLimited(target) ? found.and(noneBeyond(elementDemands, target)) : found;
            return target.none()
                    ? extreme.or(elementDemands.every((element, meant) ->
                            elementDemands.toBe(day, element, Target.NOTHING).or(elementDemands.notToMean(element))))
                    : extreme;
        }

        private boolean isLimited(Target target) {
            return !Span.isOpen(last ? target.most() : target.least());
        }

        private Demands noneBeyond(ElementDemands<?, E> elementDemands, Target target) {
            Target within = last ? Target.atMost(target.most()) : Target.atLeast(target.least());
            return elementDemands.every((element, meant) ->
                    elementDemands.toBe(day, element, within.orNone()).or(elementDemands.notToMean(element)));
        }
    }

    /** The sum of a number over the elements. */
    final class Total<E> implements Summary<E> {

        private final Reading<E> number;
        private long sum = Span.exactly(0);

        Total(Reading<E> number) {
            this.number = number;
        }

        @Override
        public void add(E element, Truth meant, Inquiry inquiry, boolean settled) {
            long read = number.span(element, inquiry, settled);
            sum = CombinedReading.sum(sum, meant == Truth.TRUE ? read : Span.of(0, CombinedReading.mostOf(read)));
        }

        @Override
        public void absorb(Summary<E> other) {
            sum = CombinedReading.sum(sum, ((Total<E>) other).sum);
        }

        /** Elements that are not listed can only add to it. */
        @Override
        public long span(boolean complete) {
            return complete ? sum : Span.of(Span.least(sum), Integer.MAX_VALUE);
        }

        @Override
        public Demands demands(ElementDemands<?, E> elementDemands, Target target) {
            Demands enough = Span.least(sum) >= target.least()
                    ? Demands.MET
                    : elementDemands.some((element, meant) -> meant == Truth.TRUE
                            ? more(elementDemands, element, target)
                            : elementDemands.toMean(element, meant));
            return Span.isOpen(target.most())
                    ? enough
                    : enough.and(
                            elementDemands.every((element, meant) -> less(elementDemands, element, meant, target)));
        }

        private Demands more(ElementDemands<?, E> elementDemands, E element, Target target) {
            long each = number.span(element, elementDemands.inquiry(), false);
            int lacking = target.least() - Span.least(sum);
            return number.demands(
                    element,
                    elementDemands.inquiry(),
                    Target.atLeast(Span.closed((long) CombinedReading.leastOf(each) + lacking)));
        }

        /** Demands that an element has no more than the others leave, each of them counted at its least. */
        private Demands less(ElementDemands<?, E> elementDemands, E element, Truth meant, Target target) {
            if (!Span.isOpen(Span.most(sum)) && Span.most(sum) <= target.most()) {
                return Demands.MET;
            }
            long each = number.span(element, elementDemands.inquiry(), false);
            int room = Math.max(0, target.most() - Span.least(sum) + CombinedReading.leastOf(each));
            Demands smaller =
                    elementDemands.toBe(number, element, Target.atMost(room).orNone());
            return meant == Truth.TRUE ? smaller : smaller.or(elementDemands.notToMean(element));
        }
    }

    /** The number of different values of a property. */
    final class Values<E, V> implements Summary<E> {

        private final Property<E, V> property;
        private final DifferentValues<V> sure = new DifferentValues<>();
        private final DifferentValues<V> possible = new DifferentValues<>();
        private int open;

        Values(Property<E, V> property) {
            this.property = property;
        }

        @Override
        public void add(E element, Truth meant, Inquiry inquiry, boolean settled) {
            Fact<V> value = property.read(element, inquiry);
            if (value.isUnrecorded()) {
                open++;
            } else if (value.isKnown()) {
                possible.add(value.value());
                if (meant == Truth.TRUE) {
                    sure.add(value.value());
                }
            }
        }

        @Override
        @SuppressWarnings("unchecked") // of the same property
        public void absorb(Summary<E> other) {
            Values<E, V> others = (Values<E, V>) other;
            sure.addAll(others.sure);
            possible.addAll(others.possible);
            open += others.open;
        }

        /** Each unrecorded value may differ from all others. */
        @Override
        public long span(boolean complete) {
            return Span.of(sure.size(), complete ? possible.size() + open : Integer.MAX_VALUE);
        }

        @Override
        public Demands demands(ElementDemands<?, E> elementDemands, Target target) {
            return sure.size() < target.least()
                    ? elementDemands.some((element, meant) ->
                            elementDemands.toMean(element, meant).and(another(elementDemands.inquiry(), element)))
                    : elementDemands.complete().areMet() ? Demands.IMPOSSIBLE : elementDemands.complete();
        }

        /** Demands that an element has a value which no element surely has yet; each such value is an alternative. */
        private Demands another(Inquiry inquiry, E element) {
            List<V> known = sure.values();
            PossibleValues<V> range =
                    known.isEmpty() ? property.range() : property.range().including(known);
            boolean isWhole = !range.values().isEmpty() && !known.containsAll(range.values());
            Demands other = Demands.anyOf(range.values().stream()
                    .filter(value -> !known.contains(value))
                    .map(value -> property.is(value).demands(element, inquiry, true))
                    .toList());
            return isWhole ? other : Demands.UNKNOWN;
        }
    }
}
