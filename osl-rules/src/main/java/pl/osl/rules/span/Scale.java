package pl.osl.rules.span;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumption;

/** How the numbers of a reading are written. */
public interface Scale {

    /** The first day of the year 1. */
    int FIRST_DAY = (int) LocalDate.of(1, 1, 1).toEpochDay();

    /** Days, in the shortest written form. */
    Scale DAYS = new Scale() {

        @Override
        public Wording words(long span) {
            return days(span);
        }

        @Override
        public int perWhole() {
            return Assumption.Between.DAYS;
        }

        @Override
        public long recordable(long span) {
            return inCalendar(span);
        }
    };

    /** Days of which only the year is recorded, as a number. */
    Scale YEARS = new Scale() {

        @Override
        public Wording words(long span) {
            return days(span);
        }

        @Override
        public int perWhole() {
            return Assumption.Between.YEARS;
        }

        @Override
        public long recordable(long recorded) {
            long span = inCalendar(recorded);
            if (span == Span.NONE) {
                return span;
            }
            int least = Span.isOpen(Span.least(span))
                    ? Span.least(span)
                    : (int) yearFrom(LocalDate.ofEpochDay(Span.least(span) - 1L).plusYears(1));
            int most = Span.isOpen(Span.most(span))
                    ? Span.most(span)
                    : (int) yearFrom(LocalDate.ofEpochDay(Span.most(span) + 1L)) - 1;
            return Span.of(least, most);
        }
    };

    /** A span, in words. */
    Wording words(long span);

    /** The part of a span that a record can state. */
    default long recordable(long span) {
        return span;
    }

    /** Whether it is one of days. */
    default boolean isOfDays() {
        return perWhole() <= 0;
    }

    /** How many parts make a whole; not positive for days. */
    int perWhole();

    /** Numbers counted in parts, a fixed number of which make a whole. */
    static Scale parts(int perWhole) {
        return new Numbers(perWhole);
    }

    /**
     * Numbers counted in parts.
     *
     * @param perWhole how many parts make a whole
     */
    record Numbers(int perWhole) implements Scale {

        @Override
        public Wording words(long span) {
            return numbers(span, perWhole);
        }
    }

    /** The days of it that a record can name; none if there are none. */
    private static long inCalendar(long span) {
        boolean isOutside = (!Span.isOpen(Span.least(span)) && Span.least(span) > Span.LAST_DAY)
                || (!Span.isOpen(Span.most(span)) && Span.most(span) < FIRST_DAY);
        return isOutside ? Span.NONE : Span.of(named(Span.least(span)), named(Span.most(span)));
    }

    private static int named(int day) {
        return Span.isOpen(day) ? day : Math.max(FIRST_DAY, Math.min(Span.LAST_DAY, day));
    }

    private static long yearFrom(LocalDate day) {
        return day.withDayOfYear(1).toEpochDay();
    }

    private static Wording days(long span) {
        Optional<LocalDate> first = day(Span.least(span));
        Optional<LocalDate> last = day(Span.most(span));
        if (first.isPresent() && last.isPresent()) {
            return DayWords.of(When.between(first.get(), last.get()));
        }
        return first.map(When::onOrAfter)
                .or(() -> last.map(When::onOrBefore))
                .map(DayWords::of)
                .orElse(Wording.of("nie wiadomo", "not known"));
    }

    /** A day of the calendar; empty for an open end and for what lies beyond. */
    private static Optional<LocalDate> day(int epochDay) {
        return Optional.of(LocalDate.ofEpochDay(epochDay)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
    }

    private static Wording numbers(long span, int perWhole) {
        Wording least = number(Span.least(span), perWhole);
        if (Span.isExact(span)) {
            return least;
        }
        return Span.isOpen(Span.most(span))
                ? Wording.of("co najmniej ", "at least ").then(least)
                : least.then(Wording.same("–")).then(number(Span.most(span), perWhole));
    }

    private static Wording number(int parts, int perWhole) {
        return NumberWords.of(new BigDecimal(parts).divide(new BigDecimal(perWhole)));
    }
}
