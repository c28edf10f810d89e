package pl.osl.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import pl.osl.model.centre.Centre;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.outlook.Timeline;

/** How the cost of a timeline of thirty years grows with the number of dated elements of the record. */
public final class Growth {

    private static final int TIMES = 3;

    private Growth() {}

    /**
     * Prints for each kind of large record the milliseconds, the best of three, and what they are times those before.
     *
     * @param arguments the numbers of elements
     */
    public static void main(String[] arguments) {
        Assessor assessor = Assessor.of(OslStandard.edition2014());
        int[] counts = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        for (LargeRecord kind : LargeRecord.values()) {
            best(assessor, kind.of(100));
            double before = 0;
            for (int count : counts) {
                double taken = best(assessor, kind.of(count));
                String growth = before == 0 ? "" : String.format(Locale.ROOT, " (x %.1f)", taken / before);
                System.out.printf(Locale.ROOT, "%-17s %6d %8.0f ms%s%n", kind, count, taken, growth);
                before = taken;
            }
        }
    }

    private static double best(Assessor assessor, Centre centre) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            Timeline.of(assessor, centre, LargeRecord.FROM, LargeRecord.TO);
            best = Math.min(best, System.nanoTime() - start);
        }
        return (double) best / TimeUnit.MILLISECONDS.toNanos(1);
    }
}
