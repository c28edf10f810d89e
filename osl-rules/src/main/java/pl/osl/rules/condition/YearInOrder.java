package pl.osl.rules.condition;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Function;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.When;
import pl.osl.rules.span.Scale;
import pl.osl.rules.span.Span;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/**
 * A day of which only the year is recorded, whose first day is one among others of its subject.
 *
 * @param <S> what has the year
 * @param line what the year is called
 * @param start its first day
 */
record YearInOrder<S>(LabelledValue line, DayInOrder<S> start) implements Deducible<S> {

    /** How it is read. */
    Reading<S> reading(Function<? super S, Fact<Integer>> year) {
        return new FieldReading<S, Integer>(
                line, Scale.YEARS, year, number -> Span.of(When.in(Year.of(number))), subject -> true, true, this);
    }

    @Override
    public DeducedValue deduced(S subject, Inquiry inquiry) {
        DeducedValue first = start.deduced(subject, inquiry);
        return new DeducedValue(line, Scale.DAYS) {
            @Override
            long span() {
                long span = first.span();
                return Span.isSome(span) ? Span.of(Span.least(span), lastOfYear(Span.most(span))) : span;
            }

            @Override
            boolean mayBeNone() {
                return first.mayBeNone();
            }

            @Override
            void keepReasons(Inquiry explaining) {
                first.keepReasons(explaining);
            }
        };
    }

    private static int lastOfYear(int day) {
        if (Span.isOpen(day)) {
            return day;
        }
        LocalDate within = LocalDate.ofEpochDay(day);
        return (int) within.withDayOfYear(within.lengthOfYear()).toEpochDay();
    }
}
