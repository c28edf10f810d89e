package pl.osl.rules.span;

import java.time.LocalDate;
import java.time.Period;
import pl.osl.model.fact.When;

/**
 * The possible numbers, from a least to a greatest one; days are counted from 1970-01-01.
 *
 * <p>Packed into a {@code long}, so that a walk that only answers allocates nothing for it. The lowest and the highest
 * {@code int} stand for an open end.
 */
public final class Span {

    /** Nothing is known, not even whether there is a number. */
    public static final long UNKNOWN = of(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** There is no number. */
    public static final long NONE = of(Integer.MAX_VALUE, Integer.MIN_VALUE);

    /** The last day of the year 9999; nothing changes after it. */
    public static final int LAST_DAY =
            Math.toIntExact(LocalDate.of(9999, 12, 31).toEpochDay());

    private Span() {}

    public static long of(int least, int most) {
        return ((long) least << Integer.SIZE) | Integer.toUnsignedLong(most);
    }

    /** A number that is known. */
    public static long exactly(int number) {
        int known = closed(number);
        return of(known, known);
    }

    public static long of(When when) {
        return of(when.earliestEpochDay(), when.latestEpochDay());
    }

    public static int least(long span) {
        return (int) (span >> Integer.SIZE);
    }

    public static int most(long span) {
        return (int) span;
    }

    public static boolean isNone(long span) {
        return span == NONE;
    }

    /** Whether there is a number, of which at least one end of the span is known. */
    public static boolean isSome(long span) {
        return span != NONE && span != UNKNOWN;
    }

    public static boolean isExact(long span) {
        return least(span) == most(span);
    }

    /** The mirrored span, in which the last number becomes the first; mirrored again it is the same as before. */
    public static long mirrored(long span) {
        return of(~most(span), ~least(span));
    }

    /** The number as a closed end; a number beyond the range is replaced by the nearest one within it. */
    public static int closed(long number) {
        return (int) Math.max(Integer.MIN_VALUE + 1, Math.min(Integer.MAX_VALUE - 1, number));
    }

    public static boolean isOpen(int end) {
        return end == Integer.MIN_VALUE || end == Integer.MAX_VALUE;
    }

    /** The day a period later; an open end stays open. */
    public static int plus(int epochDay, Period period) {
        if (isOpen(epochDay)) {
            return epochDay;
        }
        return period.getYears() == 0 && period.getMonths() == 0
                ? Math.addExact(epochDay, period.getDays())
                : Math.toIntExact(LocalDate.ofEpochDay(epochDay).plus(period).toEpochDay());
    }
}
