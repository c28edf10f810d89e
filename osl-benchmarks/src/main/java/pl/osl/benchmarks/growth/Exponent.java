package pl.osl.benchmarks.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * How processor time grows with a number: the slope between two of its sizes on a doubly logarithmic scale, each time
 * the least of three.
 *
 * @param fewer the smaller number
 * @param before the milliseconds that it took
 * @param more the greater number
 * @param after the milliseconds that it took
 */
record Exponent(int fewer, double before, int more, double after) {

    /** Less than these milliseconds cannot be told from what the machine does beside. */
    private static final double SHORTEST = 20;

    private static final double LONGEST = 10_000;
    private static final int APART = 4;
    private static final int TIMES = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * Measures. The smaller number is doubled as long as it takes too little to be measured, and the greater one is
     * lowered where linear growth would take more than ten seconds.
     */
    static Exponent of(int fewer, int more, IntFunction<Runnable> work) {
        int number = fewer;
        double before = best(work.apply(number));
        while (before < SHORTEST && 2 * APART * number <= more) {
            number *= 2;
            before = best(work.apply(number));
        }
        int greater = (int) Math.min(more, Math.max(APART * number, number * LONGEST / Math.max(before, 1)));
        return new Exponent(number, before, greater, best(work.apply(greater)));
    }

    private static double best(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return (double) best / TimeUnit.MILLISECONDS.toNanos(1);
    }

    /** Whether both numbers took long enough to be compared. */
    boolean isMeasured() {
        return before >= SHORTEST && after >= SHORTEST;
    }

    double slope() {
        return Math.log(after / before) / Math.log((double) more / fewer);
    }

    /** The slope, and the time of the greater number; where too little was measured, the time alone. */
    @Override
    public String toString() {
        String time = String.format(Locale.ROOT, "%.0f ms for %d", after, more);
        return isMeasured() ? String.format(Locale.ROOT, "%.2f (%s)", slope(), time) : time;
    }
}
