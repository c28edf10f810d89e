package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.DayWords;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.AssumedSubject;
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
        super(line.label(), scale);
        this.line = line;
        this.fact = fact;
        this.span = span;
        this.reachable = reachable;
        this.isSettled = isSettled;
    }

    @Override
    long span(S subject, Inquiry inquiry, boolean settled) {
        Fact<V> here = AssumedSubject.read(subject, fact);
        long possible = seen(here, inquiry);
        if (inquiry.explains()) {
            boolean certain = settled || Span.isExact(possible) || Span.isNone(possible);
            keep(subject, inquiry, line, here, certain ? Truth.TRUE : Truth.UNKNOWN, Finding.NEVER);
        }
        return possible;
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
        if (inquiry.explains()) {
            LabelledValue words = line.requiring(test.required(inquiry));
            keep(subject, inquiry, words, here, truth, test.horizon(possible, inquiry.day()));
        }
        return truth;
    }

    private void keep(S subject, Inquiry inquiry, LabelledValue words, Fact<V> here, Truth truth, int horizon) {
        if (here.isUnrecorded() && truth.isKnown() && inquiry.assumedAt(line) != null) {
            inquiry.keep(words, truth, null, null, horizon);
        } else if (here.isUnrecorded()) {
            LabelledValue missing = AssumedSubject.is(subject) || reachable.test(subject) ? words : words.outer();
            inquiry.keep(missing, Truth.UNKNOWN, null, GapKind.UNRECORDED, Finding.NEVER);
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
        if (before == null && here.isKnown() && Span.isExact(possible)) {
            return Demands.IMPOSSIBLE;
        }
        return narrowed(inquiry, target, possible, before == null && here.isUnrecorded());
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
            moves.add(inquiry.assumed()
                    .fact(place, new Assumption.Nothing(), StepKind.RECORD, () -> line.saying(LabelledValue.NONE)));
        }
        if (some != null && Span.of(some.least(), some.most()) != possible) {
            moves.add(move(inquiry, some, StepKind.RECORD, target));
        }
        return Demands.oneOf(moves);
    }

    private Move move(Inquiry inquiry, Assumption.Between some, StepKind kind, Target target) {
        return inquiry.assumed()
                .fact(line.placeIn(inquiry.place()), some, kind, () -> line.saying(words(some, target)));
    }

    private Wording words(Assumption.Between some, Target target) {
        long span = Span.of(some.least(), some.most());
        Wording value = isDay() ? DayWords.between(some.least(), some.most()) : scale().words(span);
        return target.example() ? Wording.of("na przykład ", "for example ").then(value) : value;
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
