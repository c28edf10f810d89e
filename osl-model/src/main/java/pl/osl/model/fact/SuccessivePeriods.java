package pl.osl.model.fact;

import java.util.function.IntFunction;

/**
 * What follows of periods of which no two share a day, as the legal forms of a centre.
 *
 * <p>Two surely share a day if each has begun, at the latest, when the other ends at the earliest; a record that says so
 * is refused. Where only one has surely begun by then, it comes first: it ends before the other begins. So the days of a
 * period are bounded by those of the others, and a rule that asks for such a day relies on it. Periods go by their
 * numbers in the list.
 */
public final class SuccessivePeriods {

    /** Stands for no period, where the one that bounds another is named. */
    public static final int NOTHING = -1;

    /** Limit on the periods that are compared with one; where there are more, nothing is concluded. */
    public static final int MOST = 50;

    private final int count;
    private final IntFunction<Fact<When>> from;
    private final IntFunction<Fact<When>> until;

    /**
     * @param count how many periods there are
     * @param from what is recorded of the first day of each
     * @param until what is recorded of the last day of each
     */
    public SuccessivePeriods(int count, IntFunction<Fact<When>> from, IntFunction<Fact<When>> until) {
        this.count = count;
        this.from = from;
        this.until = until;
    }

    /** Whether two periods surely share a day, each with the day by which it has begun and that before which it goes on. */
    public static boolean shareADay(int latestStart, int earliestEnd, int otherStart, int otherEnd) {
        return latestStart <= otherEnd && otherStart <= earliestEnd;
    }

    /** The day by which a period has surely begun; a period that ends has begun by then. */
    public int latestStart(int period) {
        return Math.min(latest(from.apply(period)), latest(until.apply(period)));
    }

    /** The day before which a period surely does not end; the highest {@code int} if it has no end. */
    public int earliestEnd(int period) {
        Fact<When> end = until.apply(period);
        return end.isNone() ? When.OPEN_END : Math.max(earliest(from.apply(period)), earliest(end));
    }

    /** The period after the end of which this one surely begins, the latest of several; {@link #NOTHING} without any. */
    public int before(int period) {
        int before = NOTHING;
        for (int other = 0; other < compared(); other++) {
            boolean isBound = other != period && precedes(other, period) && isDay(earliestEnd(other));
            before = isBound && (before == NOTHING || earliestEnd(other) > earliestEnd(before)) ? other : before;
        }
        return before;
    }

    /** The period before the start of which this one surely ends, the earliest of several; {@link #NOTHING} without any. */
    public int after(int period) {
        int after = NOTHING;
        for (int other = 0; other < compared(); other++) {
            boolean isBound = other != period && precedes(period, other) && isDay(latestStart(other));
            after = isBound && (after == NOTHING || latestStart(other) < latestStart(after)) ? other : after;
        }
        return after;
    }

    private static boolean isDay(int epochDay) {
        return epochDay != When.OPEN_START && epochDay != When.OPEN_END;
    }

    private int compared() {
        return count > MOST ? 0 : count;
    }

    /** Whether the one has surely begun when the other ends, so that it is not the later one. */
    private boolean precedes(int first, int second) {
        return latestStart(first) <= earliestEnd(second);
    }

    private static int latest(Fact<When> day) {
        return day.isKnown() ? day.value().latestEpochDay() : When.OPEN_END;
    }

    private static int earliest(Fact<When> day) {
        return day.isKnown() ? day.value().earliestEpochDay() : When.OPEN_START;
    }
}
