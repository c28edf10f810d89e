package pl.osl.rules.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.KnownDays;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/** What follows of a day that is recorded roughly or not at all. */
final class DeducedDay extends DeducedValue {

    private static final LabelledValue RECORDED_ON =
            LabelledValue.of("recordedOn", Wording.of("dzień, z którego są dane", "day for which the record speaks"));

    private final KnownDays known;
    private final List<LabelledValue> lines;
    private final IntFunction<Fact<?>> written;
    private final int day;
    private final Optional<DeducedFact> excluded;
    private final @Nullable BoundByNeighbours neighbours;
    private final int below;
    private final int above;

    /**
     * @param excluded what follows of it by facts that are no days
     * @param neighbours what follows of it by other elements; null if none bounds it
     */
    DeducedDay(
            KnownDays known,
            List<LabelledValue> lines,
            IntFunction<Fact<?>> written,
            int day,
            Optional<DeducedFact> excluded,
            @Nullable BoundByNeighbours neighbours) {
        super(lines.get(day), Scale.DAYS);
        this.known = known;
        this.lines = lines;
        this.written = written;
        this.day = day;
        this.excluded = excluded;
        this.neighbours = neighbours;
        this.below = known.boundBelow(day);
        this.above = known.boundAbove(day);
    }

    @Override
    long span() {
        int least = known.earliest(below);
        int most = known.latest(above);
        return known.isRuledOut(day) || least > most ? Span.NONE : Span.of(least, most);
    }

    @Override
    boolean mayBeNone() {
        return !known.isCertain(day);
    }

    @Override
    void keepReasons(Inquiry inquiry) {
        excluded.ifPresent(fact -> fact.keepReasons(inquiry));
        IntStream.of(day, below, above, known.baseRuledOut(day))
                .filter(other -> other >= 0)
                .distinct()
                .forEach(other -> keepReason(other, inquiry));
        if (neighbours != null) {
            neighbours.keepReasons(inquiry);
        }
        if (above == KnownDays.DAY_OF_THE_RECORD) {
            Place here = inquiry.place();
            inquiry.moveTo(Place.root());
            When last = inquiry.centre().recordedOn().map(When::on).orElseThrow();
            inquiry.keep(RECORDED_ON, Truth.TRUE, last, null, Finding.NEVER);
            inquiry.moveTo(here);
        }
    }

    private void keepReason(int other, Inquiry inquiry) {
        Fact<?> fact = written.apply(other);
        if (!fact.isUnrecorded()) {
            Object found = fact.isKnown() ? fact.value() : fact;
            inquiry.keep(lines.get(other), Truth.TRUE, found, null, Finding.NEVER);
        }
    }
}
