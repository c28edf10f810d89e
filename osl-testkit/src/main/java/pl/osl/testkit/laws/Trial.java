package pl.osl.testkit.laws;

import org.quicktheories.QuickTheory;

/** Runs generated cases, the same ones every time, so that every failure can be reproduced. */
public final class Trial {

    private static final long SEED = 20_121_126L;

    private Trial() {}

    /**
     * Runs cases from a fixed seed, which a failure reports, and shrinks the case that fails.
     *
     * @param cases the number of cases, at least 1
     */
    public static QuickTheory cases(int cases) {
        return QuickTheory.qt().withFixedSeed(SEED).withExamples(cases).withShrinkCycles(2000);
    }
}
