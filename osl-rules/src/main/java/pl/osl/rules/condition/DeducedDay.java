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
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/** What follows of a day that is recorded roughly or not at all. */
final class DeducedDay {

    private static final LabelledValue RECORDED_ON =
            LabelledValue.of("recordedOn", Wording.of("dzień, z którego są dane", "day for which the record speaks"));

    private final KnownDays known;
    private final List<LabelledValue> lines;
    private final IntFunction<Fact<?>> written;
    private final int day;
    private final int below;
    private final int above;

    DeducedDay(KnownDays known, List<LabelledValue> lines, IntFunction<Fact<?>> written, int day) {
        this.known = known;
        this.lines = lines;
        this.written = written;
        this.day = day;
        this.below = known.boundBelow(day);
        this.above = known.boundAbove(day);
    }

    /** What is possible if there is such a day; none if there surely is not. */
    long span() {
        int least = known.earliest(below);
        int most = known.latest(above);
        return known.isRuledOut(day) || least > most ? Span.NONE : Span.of(least, most);
    }

    boolean mayBeNone() {
        return !known.isCertain(day);
    }

    /** What is possible if that does not depend on whether there is such a day. */
    long surely() {
        long span = span();
        return Span.isNone(span) || !mayBeNone() ? span : Span.UNKNOWN;
    }

    /** The answer about the day; known if it is the same whether there is such a day or not. */
    Truth test(SpanRequirement test, Inquiry inquiry) {
        long span = span();
        Truth truth = test.test(span, inquiry);
        boolean isSure = Span.isNone(span) || !mayBeNone() || test.test(Span.NONE, inquiry) == truth;
        return isSure ? truth : Truth.UNKNOWN;
    }

    /** Keeps what it follows from, and a finding of the day that concludes it. */
    Truth keep(Inquiry inquiry, Optional<Wording> required, Truth truth, int horizon) {
        int mark = inquiry.mark();
        IntStream.of(day, below, above, known.baseRuledOut(day))
                .filter(other -> other >= 0)
                .distinct()
                .forEach(other -> keepReason(other, inquiry));
        if (above == KnownDays.DAY_OF_THE_RECORD) {
            Place here = inquiry.place();
            inquiry.moveTo(Place.root());
            When last = inquiry.centre().recordedOn().map(When::on).orElseThrow();
            inquiry.keep(RECORDED_ON, Truth.TRUE, last, null, Finding.NEVER);
            inquiry.moveTo(here);
        }
        LabelledValue line = lines.get(day);
        return inquiry.conclude(new Deduction(line, span(), mayBeNone(), required), truth, mark, horizon);
    }

    private void keepReason(int other, Inquiry inquiry) {
        Fact<?> fact = written.apply(other);
        if (!fact.isUnrecorded()) {
            Object found = fact.isKnown() ? fact.value() : fact;
            inquiry.keep(lines.get(other), Truth.TRUE, found, null, Finding.NEVER);
        }
    }

    /**
     * That a day lies in a span although it is not recorded so.
     *
     * @param mayBeNone whether perhaps there is none
     */
    private record Deduction(LabelledValue line, long span, boolean mayBeNone, Optional<Wording> required)
            implements Claim {

        @Override
        public FindingForm form() {
            return FindingForm.DERIVED;
        }

        @Override
        public Wording label() {
            return line.label();
        }

        @Override
        public Wording says(Truth truth, @Nullable Object found) {
            Wording value = Span.isNone(span) ? line.none() : Scale.DAYS.words(span);
            Wording all = mayBeNone && !Span.isNone(span) ? value.then(Wording.of(" albo nie ma", ", or none")) : value;
            Wording stands = line.saying(all);
            return truth == Truth.TRUE || required.isEmpty() ? stands : LabelledValue.required(stands, required.get());
        }

        @Override
        public Place placeIn(Place subject) {
            return subject;
        }
    }
}
