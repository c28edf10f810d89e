package pl.osl.rules.span;

import java.util.function.IntPredicate;

/** Finds where an answer that depends on one number turns. */
public final class TurningPoint {

    /** How far the search reaches in either direction. */
    private static final int FAR = 1_000_000;

    private TurningPoint() {}

    /** The smallest number from which a monotone predicate holds (binary search around a given number). */
    public static int first(int around, IntPredicate isSo) {
        long low = Math.max(Integer.MIN_VALUE + 1L, (long) around - FAR);
        long high = Math.min(Integer.MAX_VALUE - 1L, (long) around + FAR);
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2L);
            if (isSo.test((int) middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return (int) low;
    }
}
