package pl.osl.testkit.generate;

import java.util.Collections;
import java.util.List;

/** Numbers that look like chance and follow from a seed alone, by a linear congruence. Mutable; for a single thread. */
public final class SeededDraw {

    private static final long FACTOR = 0x5DEECE66DL;
    private static final long SUMMAND = 0xBL;
    private static final long MASK = (1L << 48) - 1;
    private static final int BITS = 31;

    private long state;

    public SeededDraw(long seed) {
        this.state = (seed ^ FACTOR) & MASK;
    }

    /** A number from 0 to below a bound, which is at least 1. */
    public int below(int bound) {
        if ((bound & -bound) == bound) {
            return (int) ((bound * (long) next()) >> BITS);
        }
        int drawn = next();
        int number = drawn % bound;
        while (drawn - number + (bound - 1) < 0) {
            drawn = next();
            number = drawn % bound;
        }
        return number;
    }

    /** Puts the elements of a list into any order. */
    public void shuffle(List<?> list) {
        for (int i = list.size(); i > 1; i--) {
            Collections.swap(list, i - 1, below(i));
        }
    }

    private int next() {
        state = (state * FACTOR + SUMMAND) & MASK;
        return (int) (state >>> (48 - BITS));
    }
}
