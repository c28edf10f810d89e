package pl.osl.testkit.laws;

import org.quicktheories.QuickTheory;

/** How generated cases are tried: always the same ones, so that a failure today is a failure tomorrow. */
public final class Trial {

    private static final long SEED = 20_121_126L;

    private Trial() {}

    /**
     * Tries this many cases from a fixed seed, which a failure names; shrinks the case that fails.
     *
     * @param cases at least 1
     */
    public static QuickTheory cases(int cases) {
        return QuickTheory.qt().withFixedSeed(SEED).withExamples(cases).withShrinkCycles(2000);
    }
}
