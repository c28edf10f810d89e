package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.AssumedWords;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.DayWords;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.Assumed;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/**
 * A day or a number read from a field.
 *
 * @param <S> what has it
 * @param <V> the type in which it is recorded
 */
final class FieldReading<S, V> extends Reading<S> {

    private final LabelledValue line;
    private final Function<? super S, Fact<V>> fact;
    private final ToLongFunction<? super V> span;
    private final Predicate<? super S> reachable;
    private final boolean isSettled;
    private final @Nullable Deducible<S> order;
    private final @Nullable LabelledValue requiring;

    /**
     * @param span the span of a recorded value
     * @param reachable whether the object that holds the field is there
     * @param isSettled whether a day recorded as none can no longer come
     */
    FieldReading(
            LabelledValue line,
            Scale scale,
            Function<? super S, Fact<V>> fact,
            ToLongFunction<? super V> span,
            Predicate<? super S> reachable,
            boolean isSettled) {
        this(line, scale, fact, span, reachable, isSettled, null);
    }

    FieldReading(
            LabelledValue line,
            Scale scale,
            Function<? super S, Fact<V>> fact,
            ToLongFunction<? super V> span,
            Predicate<? super S> reachable,
            boolean isSettled,
            @Nullable Deducible<S> order) {
        this(line, scale, fact, span, reachable, isSettled, order, null);
    }

    /**
     * @param order what more may follow of it; null if nothing does
     * @param requiring the line with what is required of it, made once; null if that is not the same for all walks
     */
    FieldReading(
            LabelledValue line,
            Scale scale,
            Function<? super S, Fact<V>> fact,
            ToLongFunction<? super V> span,
            Predicate<? super S> reachable,
            boolean isSettled,
            @Nullable Deducible<S> order,
            @Nullable LabelledValue requiring) {
        super(line.label(), scale);
        this.line = line;
        this.fact = fact;
        this.span = span;
        this.reachable = reachable;
        this.isSettled = isSettled;
        this.order = order;
        this.requiring = requiring;
    }

    @Override
    Reading<S> asking(FactQuestion question) {
        return new FieldReading<>(line.asking(question), scale(), fact, span, reachable, isSettled, order);
    }

    @Override
    Reading<S> judgedBy(SpanRequirement test) {
        @Nullable Wording always = test.alwaysRequired();
        return always == null
                ? this
                : new FieldReading<>(line, scale(), fact, span, reachable, isSettled, order, line.requiring(always));
    }

    private LabelledValue requiring(SpanRequirement test, Inquiry inquiry) {
        return requiring == null ? line.requiring(test.required(inquiry)) : requiring;
    }

    @Override
    long span(S subject, Inquiry inquiry, boolean settled) {
        Fact<V> here = AssumedSubject.read(subject, fact);
        long possible = seen(here, inquiry);
        @Nullable DeducedValue deduced = deduced(possible, subject, inquiry);
        long narrower = deduced == null ? possible : deduced.surely();
        if (deduced != null && (settled ? deduced.span() : narrower) != possible && isCertain(narrower, settled)) {
            return keep(deduced, narrower, inquiry);
        }
        if (inquiry.explains()) {
            Truth certain = isCertain(narrower, settled) ? Truth.TRUE : Truth.UNKNOWN;
            keep(subject, inquiry, line, here, certain, Finding.NEVER);
        }
        return narrower;
    }

    @Override
    long ifAny(S subject, Inquiry answering) {
        long possible = seen(AssumedSubject.read(subject, fact), answering);
        @Nullable DeducedValue deduced = deduced(possible, subject, answering);
        return deduced == null ? possible : deduced.span();
    }

    @Override
    long recorded(S subject, Inquiry answering) {
        return seen(AssumedSubject.read(subject, fact), answering);
    }

    private static boolean isCertain(long span, boolean settled) {
        return settled || Span.isExact(span) || Span.isNone(span);
    }

    private static long keep(DeducedValue deduced, long span, Inquiry inquiry) {
        if (inquiry.explains()) {
            deduced.keep(inquiry, Optional.empty(), Truth.TRUE, Finding.NEVER);
        }
        return span;
    }

    /** What follows of a day that is not known exactly; null if it is, or if nothing else says anything of it. */
    private @Nullable DeducedValue deduced(long possible, S subject, Inquiry inquiry) {
        if (order == null || Span.isExact(possible) || Span.isNone(possible) || inquiry.assumedAt(line) != null) {
            return null;
        }
        return order.deduced(subject, inquiry);
    }

    @Override
    long shown(S subject, Inquiry inquiry, boolean settled) {
        return span(subject, inquiry, settled);
    }

    @Override
    Truth judge(S subject, Inquiry inquiry, SpanRequirement test) {
        Fact<V> here = AssumedSubject.read(subject, fact);
        long possible = seen(here, inquiry);
        Truth truth = test.test(possible, inquiry);
        if (!truth.isKnown()) {
            @Nullable DeducedValue deduced = deduced(possible, subject, inquiry);
            if (deduced != null) {
                return judge(deduced, subject, here, inquiry, test);
            }
        }
        if (inquiry.explains()) {
            keep(subject, inquiry, requiring(test, inquiry), here, truth, test.horizon(possible, inquiry.day()));
        }
        return truth;
    }

    /** What follows from other days is of interest only where the day itself leaves the answer open. */
    @Override
    CompiledCondition<S> compiled(SpanRequirement test) {
        CompiledCondition<S> general = new CompiledCondition<>() {
            @Override
            public Truth ask(S subject, Inquiry answering) {
                Truth truth = test.test(span(fact.apply(subject)), answering);
                return truth.isKnown() || order == null ? truth : judge(subject, answering, test);
            }
        };
        return order instanceof DayInOrder<S> inOrder
                        && test instanceof DayRequirement.Asked asked
                        && asked.test() instanceof DayRequirement.HasCome come
                ? new CompiledHasCome<>(inOrder, come, asked.opposite(), general)
                : general;
    }

    private Truth judge(DeducedValue deduced, S subject, Fact<V> here, Inquiry inquiry, SpanRequirement test) {
        Truth truth = deduced.test(test, inquiry);
        if (inquiry.explains()) {
            int horizon = test.horizon(deduced.span(), inquiry.day());
            if (truth.isKnown()) {
                return deduced.keep(inquiry, Optional.of(test.required(inquiry)), truth, horizon);
            }
            keep(subject, inquiry, requiring(test, inquiry), here, truth, horizon);
        }
        return truth;
    }

    /** Whether the chronology of the subject alone tells that two of its days are in order. */
    static <S> boolean areInOrder(Reading<? super S> first, Reading<? super S> second, S subject, Inquiry inquiry) {
        return first instanceof FieldReading<?, ?> one
                && second instanceof FieldReading<? super S, ?> other
                && one.order instanceof DayInOrder<?> before
                && other.order instanceof DayInOrder<? super S> after
                && before.chronology() == after.chronology()
                && after.surelyFollows(before.day(), subject, inquiry);
    }

    private void keep(S subject, Inquiry inquiry, LabelledValue words, Fact<V> here, Truth truth, int horizon) {
        if (here.isUnrecorded() && truth.isKnown() && inquiry.assumedAt(line) != null) {
            inquiry.keep(words, truth, null, null, horizon);
        } else if (here.isUnrecorded()) {
            LabelledValue missing = AssumedSubject.is(subject) || reachable.test(subject) ? words : words.outer();
            inquiry.keep(missing, Truth.UNKNOWN, null, GapKind.UNRECORDED, horizon);
        } else {
            Object found = here.isKnown() ? here.value() : here;
            inquiry.keep(words, truth, found, truth.isKnown() ? null : GapKind.TOO_ROUGH, horizon);
        }
    }

    private long span(Fact<V> here) {
        if (here.isKnown()) {
            return span.applyAsLong(here.value());
        }
        return here.isNone() ? Span.NONE : Span.UNKNOWN;
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, Target target) {
        Fact<V> here = AssumedSubject.read(subject, fact);
        @Nullable Assumption before = inquiry.assumedAt(line);
        if (before instanceof Assumption.Nothing) {
            return Demands.IMPOSSIBLE;
        }
        if (here.isNone()) {
            return broughtAbout(inquiry, target);
        }
        long possible = possible(here, before);
        @Nullable DeducedValue deduced = deduced(possible, subject, inquiry);
        long narrower = deduced == null ? possible : deduced.span();
        boolean isFixed = Span.isNone(narrower) || (here.isKnown() && Span.isExact(narrower));
        if (before == null && isFixed) {
            return Demands.IMPOSSIBLE;
        }
        boolean mayBeNone = before == null && here.isUnrecorded() && (deduced == null || deduced.mayBeNone());
        return narrowed(inquiry, target, narrower, mayBeNone);
    }

    /** An event recorded as none may still happen, on the day asked about; a number recorded as none stays none. */
    private Demands broughtAbout(Inquiry inquiry, Target target) {
        boolean may = isDay() && !isSettled && inquiry.assumed().mayBringAbout() && target.contains(inquiry.day());
        return may
                ? Demands.oneOf(move(inquiry, between(inquiry.day(), inquiry.day()), StepKind.BRING_ABOUT, target))
                : Demands.IMPOSSIBLE;
    }

    private Demands narrowed(Inquiry inquiry, Target target, long possible, boolean mayBeNone) {
        Place place = line.placeIn(inquiry.place());
        int lowest = isDay() ? inquiry.assumed().firstDay(place) : 0;
        long sensible = Span.of(Math.max(lowest, Span.least(possible)), Span.most(possible));
        Assumption.@Nullable Between some = target.within(sensible, scale());
        List<Move> moves = new ArrayList<>();
        if (mayBeNone && target.none()) {
            moves.add(none(inquiry.assumed(), place));
        }
        if (some != null && Span.of(some.least(), some.most()) != possible) {
            moves.add(move(inquiry, some, StepKind.RECORD, target));
        }
        return Demands.oneOf(moves);
    }

    private Move none(Assumed assumed, Place place) {
        Supplier<AssumedWords> words = () -> line.assuming(line.none());
        return isDay()
                ? assumed.notYet(place, words, line.question())
                : assumed.fact(place, new Assumption.Nothing(), StepKind.RECORD, words);
    }

    private Move move(Inquiry inquiry, Assumption.Between some, StepKind kind, Target target) {
        return inquiry.assumed()
                .fact(line.placeIn(inquiry.place()), some, kind, () -> line.assuming(words(some, target)));
    }

    private Wording words(Assumption.Between some, Target target) {
        boolean isLargest = target.example() && some.least() <= 0 && !Span.isOpen(some.most());
        long span = Span.of(isLargest ? some.most() : some.least(), some.most());
        Wording value = isDay() ? DayWords.between(some.least(), some.most()) : scale().words(span);
        if (!target.example()) {
            return value;
        }
        return isDay()
                ? value.then(Wording.of(" (na przykład)", " (for example)"))
                : Wording.of("na przykład ", "for example ").then(value);
    }

    private Assumption.Between between(int least, int most) {
        return new Assumption.Between(least, most, scale().perWhole());
    }

    private boolean isDay() {
        return scale().isOfDays();
    }

    /** The possible values of a fact that has a value or may have one. */
    private long possible(Fact<V> here, @Nullable Assumption before) {
        if (before instanceof Assumption.Between known) {
            return Span.of(known.least(), known.most());
        }
        return before == null ? span(here) : Span.UNKNOWN;
    }

    /** The possible values by what is recorded or assumed. */
    private long seen(Fact<V> here, Inquiry inquiry) {
        @Nullable Assumption before = inquiry.assumedAt(line);
        if (before == null) {
            return span(here);
        }
        return before instanceof Assumption.Nothing ? Span.NONE : possible(here, before);
    }
}
