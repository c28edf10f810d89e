package pl.osl.rules.condition;

import java.time.LocalDate;
import java.time.Period;
import pl.osl.model.fact.When;
import pl.osl.rules.finding.Truth;

/** A question about a day that happened and the day asked about; both are counted from 1970-01-01. */
interface DayTest {

    /** The last day of the year 9999; nothing changes after it. */
    int LAST_DAY = When.on(LocalDate.of(9999, 12, 31)).latestEpochDay();

    /** Whether it is so on {@code day} for every, for some or for no day of the span. */
    Truth test(When when, int day);

    /** The first day after {@code day} on which the truth may differ. */
    int horizon(When when, int day);

    /** Whether it happened on the day or before. */
    static DayTest hasCome() {
        return new HasCome(0);
    }

    /** Whether it happened before the day. */
    static DayTest hasPassed() {
        return new HasCome(1);
    }

    /** Whether it happened on the day or before, and no longer than a period ago. */
    static DayTest withinLast(Period period) {
        if (period.isNegative()) {
            throw new IllegalArgumentException("a period is not negative, but found " + period);
        }
        return new WithinLast(period);
    }

    /** The earlier of two days that lies after {@code day}, or never. */
    private static int nextAfter(int day, int one, int other) {
        return Math.min(later(day, one), later(day, other));
    }

    /** A day that lies after {@code day} and still in the calendar, or never. */
    private static int later(int day, int candidate) {
        return candidate > day && candidate <= LAST_DAY ? candidate : Integer.MAX_VALUE;
    }

    /** Counts a number of days on from an end of a span, which stays open if it is. */
    private static int plus(int epochDay, int days) {
        boolean open = epochDay == Integer.MIN_VALUE || epochDay == Integer.MAX_VALUE;
        return open ? epochDay : epochDay + days;
    }

    /**
     * Whether at least some days have gone by since it happened.
     *
     * @param after 0 if the day itself counts, 1 if not
     */
    record HasCome(int after) implements DayTest {

        @Override
        public Truth test(When when, int day) {
            if (plus(when.latestEpochDay(), after) <= day) {
                return Truth.TRUE;
            }
            return plus(when.earliestEpochDay(), after) > day ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public int horizon(When when, int day) {
            return nextAfter(day, plus(when.earliestEpochDay(), after), plus(when.latestEpochDay(), after));
        }
    }

    /** Whether it happened, and no longer than a period ago. */
    record WithinLast(Period period) implements DayTest {

        @Override
        public Truth test(When when, int day) {
            boolean may = when.earliestEpochDay() <= day && lastDay(when.latestEpochDay()) >= day;
            boolean must = when.latestEpochDay() <= day && lastDay(when.earliestEpochDay()) >= day;
            return must ? Truth.TRUE : may ? Truth.UNKNOWN : Truth.FALSE;
        }

        @Override
        public int horizon(When when, int day) {
            int come = nextAfter(day, when.earliestEpochDay(), when.latestEpochDay());
            int gone =
                    nextAfter(day, plus(lastDay(when.earliestEpochDay()), 1), plus(lastDay(when.latestEpochDay()), 1));
            return Math.min(come, gone);
        }

        private int lastDay(int epochDay) {
            boolean open = epochDay == Integer.MIN_VALUE || epochDay == Integer.MAX_VALUE;
            return open
                    ? epochDay
                    : (int) LocalDate.ofEpochDay(epochDay).plus(period).toEpochDay();
        }
    }
}
