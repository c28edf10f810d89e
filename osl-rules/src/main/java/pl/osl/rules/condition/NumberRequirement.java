package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.Inquiry;

/**
 * Whether a number is no less, or no more, than a threshold; false if there is no number.
 *
 * @param upper whether the threshold is an upper bound
 * @param perWhole how many of the parts that are counted make a whole; the threshold counts wholes
 */
record NumberRequirement(Threshold threshold, boolean upper, int perWhole) implements SpanRequirement {

    @Override
    public Truth test(long span, Inquiry inquiry) {
        if (!Span.isSome(span)) {
            return Span.isNone(span) ? Truth.FALSE : Truth.UNKNOWN;
        }
        long bound = (long) threshold.in(inquiry) * perWhole;
        boolean open = Span.isOpen(Span.most(span));
        boolean surely = upper ? !open && Span.most(span) <= bound : Span.least(span) >= bound;
        boolean possibly = upper ? Span.least(span) <= bound : open || Span.most(span) >= bound;
        return surely ? Truth.TRUE : possibly ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public List<Target> targets(boolean wanted, Inquiry inquiry) {
        int bound = Span.closed((long) threshold.in(inquiry) * perWhole);
        Target most = Target.atMost(upper ? bound : bound - 1);
        Target least = Target.atLeast(upper ? bound + 1 : bound);
        Target right = upper == wanted ? most : least;
        return List.of(wanted ? right : right.orNone());
    }

    @Override
    public Wording asks() {
        return bounded(threshold.wording());
    }

    @Override
    public Wording required(Inquiry inquiry) {
        int bound = threshold.in(inquiry);
        return isOnlyReported(inquiry) ? Parameter.NO_THRESHOLD : bounded(Wording.same(Integer.toString(bound)));
    }

    @Override
    @Nullable
    public Wording alwaysRequired() {
        return threshold.parameter().isPresent() ? null : asks();
    }

    @Override
    public boolean isOnlyReported(Inquiry inquiry) {
        return threshold.in(inquiry) == 0 && !upper && threshold.parameter().isPresent();
    }

    private Wording bounded(Wording bound) {
        return (upper ? Wording.of("najwyżej ", "at most ") : Wording.of("co najmniej ", "at least ")).then(bound);
    }

    @Override
    public boolean holdsOverNothing() {
        return upper;
    }

    @Override
    public void forEachParameter(Consumer<Parameter> action) {
        threshold.parameter().ifPresent(action);
    }
}
