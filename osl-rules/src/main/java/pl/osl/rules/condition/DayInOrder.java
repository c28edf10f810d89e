package pl.osl.rules.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.KnownDays;
import pl.osl.model.fact.When;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/**
 * A day among the others of its subject, of which more may follow than is recorded of it.
 *
 * @param <S> what has the days
 * @param chronology what always holds of the days
 * @param lines what the days are called, by their numbers
 * @param ties what facts that are no days exclude of them; null if none does
 * @param succession of which elements one stands at a time; null if they stand beside each other
 * @param day the number of this one
 */
record DayInOrder<S>(
        Chronology<? super S> chronology,
        List<LabelledValue> lines,
        @Nullable Ties<S> ties,
        @Nullable SuccessiveElements<S> succession,
        int day)
        implements Deducible<S> {

    /** How it is read. */
    Reading<S> asReading() {
        return new FieldReading<>(line(), Scale.DAYS, reading(), Span::of, this::isReachable, false, this);
    }

    @Override
    public DeducedValue deduced(S subject, Inquiry inquiry) {
        @Nullable BoundByNeighbours neighbours = neighbours(subject, inquiry);
        return new DeducedDay(
                known(subject, neighbours, inquiry),
                lines,
                other -> chronology.written(other, subject),
                day,
                excluded(day, subject, inquiry),
                neighbours);
    }

    private @Nullable BoundByNeighbours neighbours(S subject, Inquiry inquiry) {
        return succession == null
                ? null
                : succession.of(
                        subject,
                        lines,
                        (other, element, there) -> seen(chronology, lines, other, element, there),
                        inquiry);
    }

    /** Whether there surely are this day and another, which is no later. */
    boolean surelyFollows(int other, S subject, Inquiry inquiry) {
        KnownDays known = known(subject, neighbours(subject, inquiry), inquiry);
        return known.isCertain(other) && known.isCertain(day) && known.surelyFollows(day, other);
    }

    private KnownDays known(S subject, @Nullable BoundByNeighbours neighbours, Inquiry inquiry) {
        if (neighbours != null) {
            return new KnownDays(
                    chronology,
                    other -> neighbours.narrowed(possible(other, subject, inquiry), chronology.isCertain(other)),
                    bound(inquiry));
        }
        return inquiry.assumes() || ties != null
                ? new KnownDays(chronology, other -> possible(other, subject, inquiry), bound(inquiry))
                : new KnownDays(chronology, other -> chronology.recorded(other, subject), inquiry.recordedOn());
    }

    /** What follows of days for themselves, whatever the day for which the record speaks. */
    static <S> KnownDays onItsOwn(
            Chronology<? super S> chronology, List<LabelledValue> lines, S subject, Inquiry inquiry) {
        return new KnownDays(chronology, other -> seen(chronology, lines, other, subject, inquiry), Integer.MAX_VALUE);
    }

    /** What is recorded or assumed of a day; none where a fact that is no day excludes it. */
    private Fact<When> possible(int other, S subject, Inquiry inquiry) {
        Fact<When> seen = seen(chronology, lines, other, subject, inquiry);
        boolean isExcluded = seen.isUnrecorded()
                && excluded(other, subject, inquiry).filter(DeducedFact::isNone).isPresent();
        return isExcluded ? Fact.none() : seen;
    }

    private Optional<DeducedFact> excluded(int other, S subject, Inquiry inquiry) {
        String path = lines.get(other).path();
        return ties != null && ties.has(path) ? ties.deduced(path, subject, inquiry) : Optional.empty();
    }

    @Override
    public LabelledValue line() {
        return lines.get(day);
    }

    /** Whether no other fact tells that it has not come. */
    boolean isNeverDenied() {
        return ties == null && succession == null && chronology.isFirst(day);
    }

    Function<? super S, Fact<When>> reading() {
        return chronology.reading(day);
    }

    /** Whether the object in which the day stands is there, if there is one. */
    boolean isReachable(S subject) {
        String path = line().path();
        String outer = path.substring(0, path.lastIndexOf('/') + 1);
        for (int other = 0; other < lines.size(); other++) {
            boolean isBeside = lines.get(other).path().startsWith(outer);
            if (isBeside && !chronology.recorded(other, subject).isUnrecorded()) {
                return true;
            }
        }
        return outer.isEmpty();
    }

    private static <S> Fact<When> seen(
            Chronology<? super S> chronology, List<LabelledValue> lines, int other, S subject, Inquiry inquiry) {
        @Nullable Assumption assumed = inquiry.assumedAt(lines.get(other));
        if (assumed instanceof Assumption.Nothing) {
            return Fact.none();
        }
        if (assumed instanceof Assumption.Between days) {
            return When.ofEpochDays(days.least(), days.most());
        }
        return AssumedSubject.is(subject) ? Fact.unrecorded() : chronology.recorded(other, subject);
    }

    /** What is added as new has happened after the day for which the record speaks. */
    private static int bound(Inquiry inquiry) {
        return inquiry.assumes() && inquiry.assumptions().isNew(inquiry.place())
                ? Integer.MAX_VALUE
                : inquiry.recordedOn();
    }
}
