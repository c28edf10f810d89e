package pl.osl.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import pl.osl.model.centre.Centre;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStage;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.timeline.Timeline;

/** How the cost of a timeline of thirty years, and of a plan, grows with the number of elements of the record. */
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
            print("timeline", kind, counts, centre -> timeline(assessor, centre));
        }
        print("plan", LargeRecord.OPEN, counts, centre -> plan(assessor, centre));
    }

    private static void timeline(Assessor assessor, Centre centre) {
        Timeline.of(assessor.at(centre, LargeRecord.FROM), LargeRecord.TO);
    }

    /** Nothing is recorded of what the documents provide, so that any of them may be the one to look at. */
    private static void plan(Assessor assessor, Centre centre) {
        Plan.towards(OslStage.I4, assessor.at(PlanBenchmark.withoutProvisions(centre), PlanBenchmark.DAY));
    }

    private static void print(String what, LargeRecord kind, int[] counts, Consumer<Centre> measured) {
        best(kind.of(100), measured);
        double before = 0;
        for (int count : counts) {
            double taken = best(kind.of(count), measured);
            String growth = before == 0 ? "" : String.format(Locale.ROOT, " (x %.1f)", taken / before);
            System.out.printf(Locale.ROOT, "%-9s %-17s %6d %8.0f ms%s%n", what, kind, count, taken, growth);
            before = taken;
        }
    }

    private static double best(Centre centre, Consumer<Centre> measured) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            measured.accept(centre);
            best = Math.min(best, System.nanoTime() - start);
        }
        return (double) best / TimeUnit.MILLISECONDS.toNanos(1);
    }
}
