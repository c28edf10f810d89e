package pl.osl.rules.walk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;

/** A line "label: value" about what follows from other findings. */
public record LabelledSpan(Wording label, Scale scale, long span, Optional<Wording> required) implements Claim {

    public LabelledSpan(Wording label, Scale scale, long span) {
        this(label, scale, span, Optional.empty());
    }

    public LabelledSpan requiring(Wording words) {
        return new LabelledSpan(label, scale, span, Optional.of(words));
    }

    @Override
    public FindingForm form() {
        return FindingForm.DERIVED;
    }

    @Override
    public Wording says(Truth truth, @Nullable Object found) {
        Wording stands = label.then(Wording.same(": ")).then(value());
        return truth == Truth.TRUE
                ? stands
                : required.map(words -> LabelledValue.required(stands, words)).orElse(stands);
    }

    private Wording value() {
        if (Span.isNone(span)) {
            return Wording.of("nie ma", "none");
        }
        return span == Span.UNKNOWN ? Wording.of("nie wiadomo", "not known") : scale.words(span);
    }

    @Override
    public Place placeIn(Place subject) {
        return subject;
    }
}
