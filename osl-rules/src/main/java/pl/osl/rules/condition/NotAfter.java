package pl.osl.rules.condition;

import pl.osl.model.fact.Fact;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/** One day of a subject is no later than another. */
final class NotAfter<S> extends Condition<S> {

    private static final Claim IN_ORDER = Label.of(
            "kolejność: pierwszy dzień nie później niż drugi", "order: the first day no later than the second");

    private final Day<? super S> first;
    private final Day<? super S> second;

    NotAfter(Day<? super S> first, Day<? super S> second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public Wording wording() {
        return first.label()
                .then(Wording.of(" nie później niż ", " no later than "))
                .then(second.label());
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        int mark = inquiry.mark();
        Fact<When> one = first.of(subject);
        Fact<When> other = second.of(subject);
        Truth truth = inOrder(one, other);
        if (inquiry.explains()) {
            keep(first.lineOf(subject), one, truth, inquiry);
            keep(second.lineOf(subject), other, truth, inquiry);
        }
        return inquiry.conclude(IN_ORDER, truth, mark);
    }

    private static Truth inOrder(Fact<When> one, Fact<When> other) {
        if (one.isNone() || other.isNone()) {
            return Truth.FALSE;
        }
        if (one.isUnrecorded() || other.isUnrecorded()) {
            return Truth.UNKNOWN;
        }
        if (one.value().latestEpochDay() <= other.value().earliestEpochDay()) {
            return Truth.TRUE;
        }
        return other.value().surelyBefore(one.value()) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static void keep(Line line, Fact<When> day, Truth truth, Inquiry inquiry) {
        if (day.isUnrecorded()) {
            inquiry.keep(line, Truth.UNKNOWN, null, GapKind.UNRECORDED, Finding.NEVER);
        } else if (truth.isKnown() || day.isNone() || day.value().isExact()) {
            inquiry.keep(line, Truth.TRUE, day.isNone() ? day : day.value(), null, Finding.NEVER);
        } else {
            inquiry.keep(line, Truth.UNKNOWN, day.value(), GapKind.TOO_ROUGH, Finding.NEVER);
        }
    }
}
