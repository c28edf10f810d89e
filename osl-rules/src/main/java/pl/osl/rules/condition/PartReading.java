package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.Inquiry;

/** A day or a number of a single thing that a subject has or names; none if there is no such thing. */
final class PartReading<S, T> extends Reading<S> {

    private final PathToPart<S, T> way;
    private final Reading<T> reading;

    PartReading(PathToPart<S, T> way, Reading<T> reading) {
        super(reading.label(), reading.scale());
        this.way = way;
        this.reading = reading;
    }

    @Override
    long span(S subject, Inquiry inquiry, boolean settled) {
        int mark = inquiry.mark();
        Place outside = inquiry.place();
        Fact<T> there = way.follow(subject, inquiry);
        if (!there.isKnown()) {
            return there.isNone() ? Span.NONE : Span.UNKNOWN;
        }
        long span = reading.shown(there.value(), inquiry, settled);
        boolean open = !settled && inquiry.isOpenSince(mark + 1);
        way.concludeElement(there.value(), open ? Truth.UNKNOWN : Truth.TRUE, mark, inquiry);
        inquiry.moveTo(outside);
        return span;
    }

    @Override
    CompiledReading<S> compiled() {
        CompiledReading<T> read = reading.compiled();
        return (subject, answering) -> {
            Fact<T> there = way.found(subject, answering);
            if (there.isKnown()) {
                return read.span(there.value(), answering);
            }
            return there.isNone() ? Span.NONE : Span.UNKNOWN;
        };
    }

    @Override
    List<Outline> origins() {
        Outline of = Outline.of(
                Wording.of("odczytane z: ", "read from: ").then(way.line().label()));
        return Stream.concat(Stream.of(of), reading.origins().stream()).toList();
    }

    @Override
    void forEachParameter(Consumer<Parameter> action) {
        way.forEachParameter(action);
        reading.forEachParameter(action);
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, Target target) {
        Place outside = inquiry.place();
        Fact<T> there = way.follow(subject, inquiry);
        if (there.isKnown()) {
            Demands inside = reading.demands(there.value(), inquiry, target);
            inquiry.moveTo(outside);
            return inside;
        }
        Demands known = way.demands(subject, inquiry, true);
        return target.none() ? way.demands(subject, inquiry, false).or(known) : known;
    }
}
