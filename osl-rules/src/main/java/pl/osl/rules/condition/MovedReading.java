package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.span.TurningPoint;
import pl.osl.rules.walk.Inquiry;

/** A day computed from another one by a function that keeps their order. */
final class MovedReading<S> extends Reading<S> {

    private final Reading<? super S> from;
    private final IntUnaryOperator move;

    MovedReading(Wording label, Reading<? super S> from, IntUnaryOperator move) {
        super(label, from.scale());
        this.from = from;
        this.move = move;
    }

    @Override
    long span(S subject, Inquiry inquiry, boolean settled) {
        return moved(from.shown(subject, inquiry, settled));
    }

    @Override
    CompiledReading<S> compiled() {
        CompiledReading<? super S> read = from.compiled();
        return (subject, answering) -> moved(read.span(subject, answering));
    }

    @Override
    long ifAny(S subject, Inquiry answering) {
        return moved(from.ifAny(subject, answering));
    }

    private long moved(long span) {
        if (!Span.isSome(span)) {
            return span;
        }
        int least = move(Span.least(span));
        int most = move(Span.most(span));
        if (most < least) {
            throw new IllegalStateException("a later day was moved to an earlier one");
        }
        return Span.of(least, most);
    }

    private int move(int epochDay) {
        return Span.isOpen(epochDay) ? epochDay : move.applyAsInt(epochDay);
    }

    @Override
    List<Outline> origins() {
        return from.origins();
    }

    @Override
    boolean isGathered() {
        return from.isGathered();
    }

    @Override
    void forEachParameter(Consumer<Parameter> action) {
        from.forEachParameter(action);
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, Target target) {
        int least = Span.isOpen(target.least())
                ? target.least()
                : TurningPoint.first(target.least(), day -> move(day) >= target.least());
        int most = Span.isOpen(target.most())
                ? target.most()
                : TurningPoint.first(target.most(), day -> move(day) > target.most()) - 1;
        return from.demands(subject, inquiry, new Target(least, most, target.none(), target.example()));
    }
}
