package pl.osl.rules.condition;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/** A day of a subject, compared with the day asked about. */
final class DayCondition<S> extends Condition<S> {

    private final Line line;
    private final Function<? super S, Fact<When>> fact;
    private final Predicate<? super S> reachable;
    private final DayTest test;
    private final boolean negated;

    DayCondition(
            Line line,
            Function<? super S, Fact<When>> fact,
            Predicate<? super S> reachable,
            DayTest test,
            boolean negated) {
        this.line = line;
        this.fact = fact;
        this.reachable = reachable;
        this.test = test;
        this.negated = negated;
    }

    @Override
    public Wording wording() {
        return line.asks();
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        Fact<When> here = fact.apply(subject);
        if (here.isUnrecorded()) {
            Line missing = !inquiry.explains() || reachable.test(subject) ? line : line.outer();
            return inquiry.keep(missing, Truth.UNKNOWN, null, GapKind.UNRECORDED, Finding.NEVER);
        }
        if (here.isNone()) {
            return inquiry.keep(line, Truth.of(negated), here, null, Finding.NEVER);
        }
        When when = here.value();
        Truth so = test.test(when, inquiry.day());
        @Nullable GapKind gap = so.isKnown() ? null : GapKind.TOO_ROUGH;
        int horizon = inquiry.explains() ? test.horizon(when, inquiry.day()) : Finding.NEVER;
        return inquiry.keep(line, negated ? so.not() : so, when, gap, horizon);
    }
}
