package pl.osl.rules.condition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/** What follows of a day or a number that is recorded roughly or not at all. */
abstract class DeducedValue {

    private final LabelledValue line;
    private final Scale scale;

    DeducedValue(LabelledValue line, Scale scale) {
        this.line = line;
        this.scale = scale;
    }

    /** What is possible if there is one; none if there surely is not. */
    abstract long span();

    abstract boolean mayBeNone();

    /** Keeps findings about what it follows from. */
    abstract void keepReasons(Inquiry inquiry);

    /** What is possible if that does not depend on whether there is one. */
    final long surely() {
        long span = span();
        return Span.isNone(span) || !mayBeNone() ? span : Span.UNKNOWN;
    }

    /** The answer about it; known if it is the same whether there is one or not. */
    final Truth test(SpanRequirement test, Inquiry inquiry) {
        if (test.isOnlyReported(inquiry)) {
            return Truth.UNKNOWN;
        }
        long span = span();
        Truth truth = test.test(span, inquiry);
        boolean isSure = Span.isNone(span) || !mayBeNone() || test.test(Span.NONE, inquiry) == truth;
        return isSure ? truth : Truth.UNKNOWN;
    }

    /** Keeps what it follows from, and a finding that concludes it. */
    final Truth keep(Inquiry inquiry, Optional<Wording> required, Truth truth, int horizon) {
        int mark = inquiry.mark();
        keepReasons(inquiry);
        return inquiry.conclude(new Deduction(line, scale, span(), mayBeNone(), required), truth, mark, horizon);
    }

    /**
     * That a value lies in a span although it is not recorded so.
     *
     * @param mayBeNone whether perhaps there is none
     */
    private record Deduction(LabelledValue line, Scale scale, long span, boolean mayBeNone, Optional<Wording> required)
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
            Wording value = Span.isNone(span) ? line.none() : scale.words(span);
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
