package pl.osl.rules.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.span.TurningPoint;
import pl.osl.rules.walk.Inquiry;

/** A day or a number that follows from two others and never falls when either of them rises. */
final class CombinedReading<S> extends Reading<S> {

    /** Long enough to count as open-ended, and still within the calendar. */
    private static final int MANY_YEARS = 20_000;

    /** How to combine two readings. */
    interface Combination {

        /** Takes spans that may also be unknown or none. */
        long combine(long first, long second);
    }

    private final Reading<? super S> first;
    private final Reading<? super S> second;
    private final Combination rule;

    CombinedReading(Wording label, Reading<? super S> first, Reading<? super S> second, Combination rule) {
        super(label, first.scale());
        this.first = first;
        this.second = second;
        this.rule = rule;
    }

    /** The sum of two numbers; none counts as 0. */
    static long sum(long first, long second) {
        boolean open = Span.isOpen(mostOf(first)) || Span.isOpen(mostOf(second));
        int most = open ? Integer.MAX_VALUE : Span.closed((long) mostOf(first) + mostOf(second));
        return Span.of(Span.closed((long) leastOf(first) + leastOf(second)), most);
    }

    /** The day a number of years later; none if either is none. */
    static long yearsLater(long day, long years) {
        if (Span.isNone(day) || Span.isNone(years)) {
            return Span.NONE;
        }
        return Span.isSome(day) && Span.isSome(years)
                ? Span.of(yearsLater(Span.least(day), Span.least(years)), yearsLater(Span.most(day), Span.most(years)))
                : Span.UNKNOWN;
    }

    private static int yearsLater(int day, int years) {
        if (Span.isOpen(day)) {
            return day;
        }
        int added = Math.min(MANY_YEARS, Math.max(0, years));
        return Span.isOpen(years)
                ? years
                : (int) LocalDate.ofEpochDay(day).plusYears(added).toEpochDay();
    }

    /** The least possible value of a number, which is never negative; 0 if nothing is known or there is none. */
    static int leastOf(long span) {
        return Span.isSome(span) ? Math.max(0, Span.least(span)) : 0;
    }

    static int mostOf(long span) {
        return Span.isNone(span) ? 0 : Span.most(span);
    }

    @Override
    long span(S subject, Inquiry inquiry, boolean settled) {
        return rule.combine(first.shown(subject, inquiry, settled), second.shown(subject, inquiry, settled));
    }

    @Override
    CompiledReading<S> compiled() {
        CompiledReading<? super S> one = first.compiled();
        CompiledReading<? super S> other = second.compiled();
        return (subject, answering) -> rule.combine(one.span(subject, answering), other.span(subject, answering));
    }

    @Override
    List<Outline> origins() {
        return Stream.concat(first.origins().stream(), second.origins().stream())
                .toList();
    }

    @Override
    boolean isGathered() {
        return first.isGathered() && second.isGathered();
    }

    @Override
    void forEachParameter(Consumer<Parameter> action) {
        first.forEachParameter(action);
        second.forEachParameter(action);
    }

    @Override
    Demands demanded(S subject, Inquiry inquiry, Target target) {
        long one = first.span(subject, inquiry, false);
        long other = second.span(subject, inquiry, false);
        Demands byFirst = first.demands(
                subject,
                inquiry,
                operand(target, example(first, inquiry), x -> rule.combine(x, known(other, second, inquiry))));
        Demands bySecond = second.demands(
                subject,
                inquiry,
                operand(target, example(second, inquiry), x -> rule.combine(known(one, first, inquiry), x)));
        Demands either = byFirst.or(bySecond);
        return Span.isExact(one) || Span.isExact(other) ? either : either.shortened();
    }

    private static int example(Reading<?> reading, Inquiry inquiry) {
        return reading.scale().isOfDays() ? inquiry.day() : 1;
    }

    /** The span itself, or an example where it is unknown or none. */
    private static long known(long span, Reading<?> reading, Inquiry inquiry) {
        return Span.isSome(span) ? span : Span.exactly(example(reading, inquiry));
    }

    /** The target for one of the two while the other stays as it is. */
    private static Target operand(Target target, int around, LongUnaryOperator combined) {
        int least = Span.isOpen(target.least())
                ? target.least()
                : TurningPoint.first(around, x -> Span.least(combined.applyAsLong(Span.exactly(x))) >= target.least());
        int most = Span.isOpen(target.most())
                ? target.most()
                : TurningPoint.first(around, x -> Span.most(combined.applyAsLong(Span.exactly(x))) > target.most()) - 1;
        return new Target(least, most, target.none(), target.example());
    }
}
