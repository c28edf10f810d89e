package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.Proportion;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.walk.CompiledCondition;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Label;

/** {@code a · x ≤ b · y} for two days or numbers of a subject; false if either is none. */
final class NotMore<S> extends Condition<S> {

    private static final Claim IN_ORDER = Label.of(
            FindingForm.COMPARISON,
            "kolejność: pierwszy dzień nie później niż drugi",
            "order: the first day no later than the second");

    private static final Wording LESSER = Wording.of("mniejsza liczba", "the lesser number");
    private static final Wording GREATER = Wording.of("większa liczba", "the greater number");

    private final Wording wording;
    private final Claim claim;
    private final Reading<? super S> smaller;
    private final Factor timesSmaller;
    private final Reading<? super S> greater;
    private final Factor timesGreater;

    private NotMore(
            Wording wording,
            Claim claim,
            Reading<? super S> smaller,
            Factor timesSmaller,
            Reading<? super S> greater,
            Factor timesGreater) {
        this.wording = wording;
        this.claim = claim;
        this.smaller = smaller;
        this.timesSmaller = timesSmaller;
        this.greater = greater;
        this.timesGreater = timesGreater;
    }

    /** One day no later than another. */
    static <S> Condition<S> inOrder(Reading<? super S> first, Reading<? super S> second) {
        Wording wording = first.quoted()
                .then(Wording.of(" nie później niż ", " no later than "))
                .then(second.quoted());
        return new NotMore<>(wording, IN_ORDER, first, Factor.of(1), second, Factor.of(1));
    }

    /** One number no greater than another, each times a factor. */
    static <S> Condition<S> inProportion(
            Wording wording,
            Reading<? super S> smaller,
            Factor timesSmaller,
            Reading<? super S> greater,
            Factor timesGreater) {
        return new NotMore<>(
                wording, new Label(FindingForm.COMPARISON, wording), smaller, timesSmaller, greater, timesGreater);
    }

    @Override
    public Outline outline() {
        boolean days = smaller.scale().isOfDays();
        Wording less = days ? Wording.of("wcześniejszy dzień", "the earlier day") : LESSER;
        Wording more = days ? Wording.of("późniejszy dzień", "the later day") : GREATER;
        return Outline.of(
                wording,
                Stream.concat(side(less, smaller.origins()), side(more, greater.origins()))
                        .toList());
    }

    private static Stream<Outline> side(Wording which, List<Outline> origins) {
        return origins.isEmpty() ? Stream.empty() : Stream.of(Outline.of(which, origins));
    }

    @Override
    Truth answer(S subject, Inquiry inquiry) {
        if (!inquiry.explains()) {
            boolean isReported = isOnlyReported(inquiry);
            long one = isReported ? smaller.recorded(subject, inquiry) : smaller.span(subject, inquiry, false);
            long other = isReported ? greater.recorded(subject, inquiry) : greater.span(subject, inquiry, false);
            return compare(one, other, subject, inquiry);
        }
        Truth truth = answer(subject, inquiry.onlyAnswering());
        int mark = inquiry.mark();
        smaller.shown(subject, inquiry, truth.isKnown());
        greater.shown(subject, inquiry, truth.isKnown());
        return inquiry.conclude(claim, truth, mark);
    }

    /** A share without a threshold is only reported, for which both numbers have to be recorded. */
    private boolean isOnlyReported(Inquiry inquiry) {
        return timesSmaller.in(inquiry) == 0;
    }

    @Override
    public CompiledCondition<S> compiled() {
        CompiledReading<? super S> lesser = smaller.compiled();
        CompiledReading<? super S> more = greater.compiled();
        return new CompiledCondition<>() {
            @Override
            public Truth ask(S subject, Inquiry answering) {
                if (isOnlyReported(answering)) {
                    return answer(subject, answering);
                }
                long one = lesser.span(subject, answering);
                return compare(one, more.span(subject, answering), subject, answering);
            }
        };
    }

    private Truth compare(long one, long other, S subject, Inquiry inquiry) {
        Truth truth = compare(one, other, inquiry);
        if (truth.isKnown() || !smaller.scale().isOfDays()) {
            return truth;
        }
        if (FieldReading.areInOrder(smaller, greater, subject, inquiry)) {
            return Truth.TRUE;
        }
        return isOutOfOrder(subject, inquiry.explains() ? inquiry.onlyAnswering() : inquiry)
                ? Truth.FALSE
                : Truth.UNKNOWN;
    }

    /** Whether the days are surely not in order, if there are both; where either is none, they are not either. */
    private boolean isOutOfOrder(S subject, Inquiry answering) {
        long one = smaller.ifAny(subject, answering);
        long other = greater.ifAny(subject, answering);
        return one != Span.UNKNOWN && other != Span.UNKNOWN && compare(one, other, answering) == Truth.FALSE;
    }

    private Truth compare(long one, long other, Inquiry inquiry) {
        if (Span.isNone(one) || Span.isNone(other)) {
            return Truth.FALSE;
        }
        if (one == Span.UNKNOWN || other == Span.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        long times = timesSmaller.in(inquiry);
        long othersTimes = timesGreater.in(inquiry);
        if (Factor.atMost(times, Span.most(one), othersTimes, Span.least(other))) {
            return Truth.TRUE;
        }
        boolean possible = Factor.mayBeAtMost(times, Span.least(one), othersTimes, Span.most(other));
        return possible ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * Over an empty listing there is no day, and so no order of days; a number is 0, which is no more than any other.
     */
    @Override
    Vacuity over(boolean answer) {
        if (smaller.scale().isOfDays()) {
            return smaller.isGathered() || greater.isGathered() ? Vacuity.of(!answer) : Vacuity.BY_FACT;
        }
        return smaller.isGathered() ? Vacuity.of(answer) : Vacuity.BY_FACT;
    }

    @Override
    public void forEachParameter(Consumer<Parameter> action) {
        smaller.forEachParameter(action);
        greater.forEachParameter(action);
        timesSmaller.forEachParameter(action);
        timesGreater.forEachParameter(action);
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, boolean wanted) {
        long one = smaller.span(subject, inquiry, false);
        long other = greater.span(subject, inquiry, false);
        Proportion proportion = new Proportion(timesSmaller.in(inquiry), timesGreater.in(inquiry), example(inquiry));
        Target less = wanted
                ? proportion.smaller(aboveNothing(other))
                : proportion.tooGreat(other).orNone();
        Target more =
                wanted ? proportion.greater(one) : proportion.tooSmall(one).orNone();
        Demands either = smaller.demands(subject, inquiry, less).or(greater.demands(subject, inquiry, more));
        return Span.isExact(one) || Span.isExact(other) ? either : either.shortened();
    }

    /** That a number may be 0 says nothing of it; nothing is ever demanded to be no more than that. */
    private long aboveNothing(long number) {
        boolean mayBeZero = Span.isSome(number) && Span.least(number) == 0 && Span.most(number) > 0;
        return mayBeZero && !smaller.scale().isOfDays() ? Span.UNKNOWN : number;
    }

    /** What to compare with where neither side is known. */
    private int example(Inquiry inquiry) {
        return smaller.scale().isOfDays() ? inquiry.day() : greater.scale().perWhole();
    }
}
