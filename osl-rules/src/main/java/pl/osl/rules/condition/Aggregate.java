package pl.osl.rules.condition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.osl.model.fact.Fact;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.Inquiry;

/**
 * What is gathered from the elements of a listing, one after the other; the order means nothing.
 *
 * <p>Mutable, for one walk in one thread.
 */
interface Aggregate<E> {

    /** Takes an element, which is surely meant if {@code meant} is true and perhaps if it is unknown. */
    void add(E element, Truth meant, Inquiry inquiry, boolean settled);

    /** Elements that are looked at one by one, of which a day or a number follows. */
    interface Summary<E> extends Aggregate<E> {

        /** Takes the elements that another of the same kind has taken. */
        void absorb(Summary<E> other);

        /** What is possible after all elements were taken. */
        long span(boolean complete);
    }

    /** What has to be assumed for what is gathered to be as a target says, after all elements were taken. */
    Demands demands(ElementDemands<?, E> elementDemands, Target target);

    /** The first day that an element has, or the last. */
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

        /** A further element may lie before the first one, and where none is sure there may be no day at all. */
        @Override
        public long span(boolean complete) {
            if (!sure) {
                return complete && !possible ? Span.NONE : Span.UNKNOWN;
            }
            long first = Span.of(complete ? least : Integer.MIN_VALUE, most);
            return last ? Span.mirrored(first) : first;
        }

        /** One element has such a day and no other lies beyond it; or, if there may be none, no element has a day. */
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

    /** The sum of a number of things that each element has. */
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

        /** Further elements only add to it. */
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

        /** As little as leaves room for all that the others have for certain. */
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

    /** How many different values a property of the elements has. */
    final class Values<E, V> implements Summary<E> {

        private final Property<E, V> property;
        private final Set<V> sure = new HashSet<>();
        private final Set<V> possible = new HashSet<>();
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

        /** An unrecorded value may be one that no other element has. */
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

        /** That an element has a value which no other surely has; of each such value by itself. */
        private Demands another(Inquiry inquiry, E element) {
            PossibleValues<V> range =
                    sure.isEmpty() ? property.range() : property.range().including(List.copyOf(sure));
            boolean isWhole = !range.values().isEmpty() && !sure.containsAll(range.values());
            Demands other = Demands.anyOf(range.values().stream()
                    .filter(value -> !sure.contains(value))
                    .map(value -> property.is(value).demands(element, inquiry, true))
                    .toList());
            return isWhole ? other : Demands.UNKNOWN;
        }
    }
}
