package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.KnownDays;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/**
 * A count among the others of its subject, of which more may follow than is recorded of it.
 *
 * @param <S> what has the counts
 * @param counts what always holds of the counts
 * @param lines what the counts are called, by their numbers
 * @param days what the days are called that limit a count of months; null if none does
 * @param count the number of this one
 */
record CountInBounds<S>(
        Counts<S> counts,
        List<LabelledValue> lines,
        @Nullable Days<S> days,
        int count) implements Deducible<S> {

    private static final int NOTHING = -1;

    @Override
    public LabelledValue line() {
        return lines.get(count);
    }

    /** How it is read. */
    @SuppressWarnings("unchecked") // as the count itself is read
    Reading<S> reading() {
        return new FieldReading<S, Object>(
                line(),
                Scale.parts(counts.perWhole(count)),
                (Function<? super S, Fact<Object>>) counts.reading(count),
                value -> Span.exactly(counts.parts(count, value)),
                subject -> true,
                true,
                this);
    }

    @Override
    public DeducedValue deduced(S subject, Inquiry inquiry) {
        return new DeducedCount(subject, inquiry);
    }

    /** What is recorded or assumed of a count; unknown also if there is none. */
    private long seen(int other, S subject, Inquiry inquiry) {
        @Nullable Assumption assumed = inquiry.assumedAt(lines.get(other));
        if (assumed != null) {
            return assumed instanceof Assumption.Between some ? Span.of(some.least(), some.most()) : Span.UNKNOWN;
        }
        if (AssumedSubject.is(subject)) {
            return Span.UNKNOWN;
        }
        int recorded = counts.recorded(other, subject).orElse(NOTHING);
        return recorded == NOTHING ? Span.UNKNOWN : Span.exactly(recorded);
    }

    /** What follows of the count by what is known of others and of days. */
    private final class DeducedCount extends DeducedValue {

        private final S subject;
        private int least;
        private int most = Integer.MAX_VALUE;
        private int below = NOTHING;
        private int above = NOTHING;
        private @Nullable KnownDays limiting;

        DeducedCount(S subject, Inquiry inquiry) {
            super(line(), Scale.parts(counts.perWhole(count)));
            this.subject = subject;
            for (int lesser : counts.lesser(count)) {
                noLessThan(lesser, Span.least(seen(lesser, subject, inquiry)));
            }
            for (int greater : counts.greater(count)) {
                noMoreThan(greater, Span.most(seen(greater, subject, inquiry)));
            }
            counts.limit(count).ifPresent(limit -> limit(limit, inquiry));
        }

        private void noLessThan(int other, int number) {
            if (number > least) {
                least = number;
                below = other;
            }
        }

        private void noMoreThan(int other, int number) {
            if (number < most) {
                most = number;
                above = other;
            }
        }

        private void limit(Counts.Limit<S> limit, Inquiry inquiry) {
            KnownDays known = DayInOrder.onItsOwn(limit.days(), requireDays().named(), subject, inquiry);
            limit.most(known).ifPresent(months -> {
                if (months < most) {
                    most = months;
                    above = NOTHING;
                    limiting = known;
                }
            });
        }

        @Override
        long span() {
            return least > most ? Span.NONE : Span.of(least, most);
        }

        @Override
        boolean mayBeNone() {
            return !counts.isCertain(count);
        }

        @Override
        void keepReasons(Inquiry inquiry) {
            keep(below, inquiry);
            keep(above, inquiry);
            @Nullable KnownDays known = limiting;
            if (known != null) {
                counts.limit(count).ifPresent(limit -> {
                    keepDay(known.boundBelow(limit.from()), inquiry);
                    keepDay(known.boundAbove(limit.until()), inquiry);
                });
            }
        }

        private void keep(int other, Inquiry inquiry) {
            if (other != NOTHING) {
                keep(
                        lines.get(other),
                        isAssumed() ? Fact.unrecorded() : counts.reading(other).apply(subject),
                        inquiry);
            }
        }

        private void keepDay(int day, Inquiry inquiry) {
            Days<S> all = requireDays();
            keep(all.named().get(day), isAssumed() ? Fact.unrecorded() : all.written(day, subject), inquiry);
        }

        private boolean isAssumed() {
            return AssumedSubject.is(subject);
        }

        private void keep(LabelledValue line, Fact<?> written, Inquiry inquiry) {
            if (written.isKnown()) {
                inquiry.keep(line, Truth.TRUE, written.value(), null, Finding.NEVER);
            }
        }
    }

    private Days<S> requireDays() {
        if (days == null) {
            throw new IllegalStateException("the days that limit " + line().path() + " have no names");
        }
        return days;
    }
}
