package pl.osl.rules.condition;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import pl.osl.model.fact.Fact;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/**
 * A day or a number that stands in a field.
 *
 * @param <S> what has it
 * @param <V> as what it is recorded
 */
final class Recorded<S, V> extends Reading<S> {

    private final Line line;
    private final Function<? super S, Fact<V>> fact;
    private final ToLongFunction<? super V> span;
    private final Predicate<? super S> reachable;

    /**
     * @param span what is possible if this is recorded
     * @param reachable whether what the field lies in is there
     */
    Recorded(
            Line line,
            Scale scale,
            Function<? super S, Fact<V>> fact,
            ToLongFunction<? super V> span,
            Predicate<? super S> reachable) {
        super(line.label(), scale);
        this.line = line;
        this.fact = fact;
        this.span = span;
        this.reachable = reachable;
    }

    @Override
    long span(S subject, Inquiry inquiry, boolean settled) {
        Fact<V> here = fact.apply(subject);
        long possible = span(here);
        if (inquiry.explains()) {
            boolean certain = settled || Span.isExact(possible) || here.isNone();
            keep(subject, inquiry, line, here, certain ? Truth.TRUE : Truth.UNKNOWN, Finding.NEVER);
        }
        return possible;
    }

    @Override
    long shown(S subject, Inquiry inquiry, boolean settled) {
        return span(subject, inquiry, settled);
    }

    @Override
    Truth judge(S subject, Inquiry inquiry, SpanTest test) {
        Fact<V> here = fact.apply(subject);
        long possible = span(here);
        Truth truth = test.test(possible, inquiry);
        if (inquiry.explains()) {
            Line words = line.requiring(test.required(inquiry));
            keep(subject, inquiry, words, here, truth, test.horizon(possible, inquiry.day()));
        }
        return truth;
    }

    private void keep(S subject, Inquiry inquiry, Line words, Fact<V> here, Truth truth, int horizon) {
        if (here.isUnrecorded()) {
            Line missing = reachable.test(subject) ? words : words.outer();
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
}
