package pl.osl.benchmarks.peers;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Measures one work, alone in its Java: the processor time and the bytes of its one thread, in many short spells, since
 * elapsed time means nothing on a machine that others use too.
 */
public final class ProcessorTime {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final long SPELL = 2_000_000;

    /** Where results go, so that no work is found to be of no use. */
    static volatile @Nullable Object sink;

    private ProcessorTime() {}

    /**
     * Prints the median microseconds and the bytes of one record.
     *
     * @param arguments the label of the work, and for how many seconds of processor time it is measured; it is warmed up
     *     for half as long
     */
    public static void main(String[] arguments) {
        MeasuredWork work = PeerBench.works().stream()
                .filter(any -> any.label().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
        long nanoseconds = (long) (Double.parseDouble(arguments[1]) * 1e9);
        IntFunction<Object> prepared = work.prepared().get();
        int calls = warmedUp(prepared, nanoseconds / 2);
        Spells spells = measured(prepared, calls, nanoseconds);
        System.out.printf(
                Locale.ROOT,
                "%.4f %.0f%n",
                spells.median() / work.records() / 1e3,
                (double) spells.bytes() / spells.calls() / work.records());
    }

    /** How many calls fill a spell, once the work is warm. */
    private static int warmedUp(IntFunction<Object> work, long nanoseconds) {
        int calls = 1;
        long used = 0;
        while (used < nanoseconds) {
            long taken = spell(work, calls);
            used += taken;
            if (taken < SPELL) {
                calls *= 2;
            } else if (taken > 4 * SPELL && calls > 1) {
                calls /= 2;
            }
        }
        return calls;
    }

    private static Spells measured(IntFunction<Object> work, int calls, long nanoseconds) {
        Spells spells = new Spells(calls);
        long used = 0;
        long thread = Thread.currentThread().getId();
        while (used < nanoseconds) {
            long before = THREADS.getThreadAllocatedBytes(thread);
            long taken = spell(work, calls);
            spells.add(taken, THREADS.getThreadAllocatedBytes(thread) - before);
            used += taken;
        }
        return spells;
    }

    private static long spell(IntFunction<Object> work, int calls) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int call = 0; call < calls; call++) {
            sink = work.apply(call);
        }
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
