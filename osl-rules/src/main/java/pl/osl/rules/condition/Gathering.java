package pl.osl.rules.condition;

import java.util.HashSet;
import java.util.Set;
import pl.osl.model.fact.Fact;
import pl.osl.rules.finding.Truth;

/**
 * What is gathered from the elements of a listing, one after the other; the order means nothing.
 *
 * <p>Mutable, for one walk in one thread.
 */
interface Gathering<E> {

    /** Takes an element, which is surely meant if {@code meant} is true and perhaps if it is unknown. */
    void add(E element, Truth meant, Inquiry inquiry, boolean settled);

    /** Elements that are looked at one by one, of which a day or a number follows. */
    interface Summary<E> extends Gathering<E> {

        /** Takes the elements that another of the same kind has taken. */
        void absorb(Summary<E> other);

        /** What is possible after all elements were taken. */
        long span(boolean complete);
    }

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
            sum = Combined.sum(sum, meant == Truth.TRUE ? read : Span.of(0, Combined.mostOf(read)));
        }

        @Override
        public void absorb(Summary<E> other) {
            sum = Combined.sum(sum, ((Total<E>) other).sum);
        }

        /** Further elements only add to it. */
        @Override
        public long span(boolean complete) {
            return complete ? sum : Span.of(Span.least(sum), Integer.MAX_VALUE);
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
    }
}
