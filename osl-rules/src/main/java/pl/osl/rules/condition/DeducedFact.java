package pl.osl.rules.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Exclusions.RuledOut;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/** What follows of a fact of which nothing is recorded, by others that exclude some of what it could be. */
final class DeducedFact {

    private final LabelledValue line;
    private final List<RuledOut> ruledOut;
    private final IntFunction<Optional<RecordedReason>> reasons;

    /** Something recorded from which it follows. */
    record RecordedReason(LabelledValue line, Object found) {}

    DeducedFact(LabelledValue line, List<RuledOut> ruledOut, IntFunction<Optional<RecordedReason>> reasons) {
        this.line = line;
        this.ruledOut = ruledOut;
        this.reasons = reasons;
    }

    /** Whether there surely is none. */
    boolean isNone() {
        return ruledOut.stream().anyMatch(each -> each.state().isAnyValue());
    }

    /** Whether there surely is a value. */
    boolean isCertain() {
        return ruledOut.stream().anyMatch(each -> each.state().isNone());
    }

    /** Those of some values that are left. */
    <T> List<T> left(List<T> values) {
        return isNone() ? List.of() : values.stream().filter(this::isLeft).toList();
    }

    private boolean isLeft(Object value) {
        return ruledOut.stream()
                .noneMatch(each -> each.state().value().filter(value::equals).isPresent());
    }

    /**
     * Whether a predicate is true of the value, if that is known.
     *
     * @param values all values that it may have; empty if they are not known
     */
    <T> Truth test(Predicate<? super T> predicate, List<T> values, boolean anyValue) {
        if (isNone()) {
            return Truth.FALSE;
        }
        if (anyValue) {
            return isCertain() ? Truth.TRUE : Truth.UNKNOWN;
        }
        List<T> left = left(values);
        if (left.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (left.stream().noneMatch(predicate)) {
            return Truth.FALSE;
        }
        return isCertain() && left.stream().allMatch(predicate) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Keeps what it follows from, and a finding that concludes it. */
    <T> Truth keep(Inquiry inquiry, Optional<Wording> required, Truth truth, List<T> values) {
        int mark = inquiry.mark();
        keepReasons(inquiry);
        FactDeduction deduction = new FactDeduction(line.label(), said(left(values)), required);
        return inquiry.conclude(deduction, truth, mark, Finding.NEVER);
    }

    void keepReasons(Inquiry inquiry) {
        ruledOut.stream()
                .mapToInt(RuledOut::by)
                .distinct()
                .mapToObj(reasons)
                .flatMap(Optional::stream)
                .forEach(each -> inquiry.keep(each.line(), Truth.TRUE, each.found(), null, Finding.NEVER));
    }

    private Wording said(List<?> left) {
        if (isNone()) {
            return line.none();
        }
        Wording values = left.isEmpty()
                ? LabelledValue.GIVEN
                : LabelledValue.oneOf(left.stream().map(LabelledValue::words).toList());
        return isCertain() ? values : values.then(Wording.of(" albo nie ma", ", or none"));
    }

    /** That a fact has one of some values, or none, although it is not recorded. */
    private record FactDeduction(Wording label, Wording value, Optional<Wording> required) implements Claim {

        @Override
        public FindingForm form() {
            return FindingForm.DERIVED;
        }

        @Override
        public Wording says(Truth truth, @Nullable Object found) {
            Wording stands = label.then(Wording.same(": ")).then(value);
            return truth == Truth.TRUE || required.isEmpty() ? stands : LabelledValue.required(stands, required.get());
        }

        @Override
        public Place placeIn(Place subject) {
            return subject;
        }
    }
}
