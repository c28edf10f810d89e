package pl.osl.rules.condition;

import pl.osl.model.fact.Wording;

/**
 * A threshold that the sources leave open, so that whoever uses the standard may set it.
 *
 * @param name unique in a standard
 * @param standardValue the value if nobody sets it; chosen by us, not by the sources
 * @param wording what it is a threshold of
 */
public record Parameter(String name, int standardValue, Wording wording) {

    /** Shown in place of a minimum of 0. */
    static final Wording NO_THRESHOLD = Wording.of("bez progu", "no threshold");

    /**
     * A minimum that the sources do not set: until somebody sets it, any recorded number is shown and is enough, and
     * the answer is open only if none was recorded.
     *
     * <p>As in {@code Parameter.reportOnly("staffReached", Wording.of("udział pracowników", "share of staff"))}.
     */
    public static Parameter reportOnly(String name, Wording wording) {
        return new Parameter(name, 0, wording);
    }

    /** Whether it is no threshold until somebody sets it. */
    public boolean isReportOnly() {
        return standardValue == 0;
    }
}
