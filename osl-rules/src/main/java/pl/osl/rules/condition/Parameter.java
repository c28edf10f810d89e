package pl.osl.rules.condition;

import pl.osl.model.fact.Wording;

/**
 * A threshold that the sources leave open, so that whoever uses the standard may set it.
 *
 * @param name unique in a standard
 * @param standardValue what holds if nobody sets it; ours, not the sources'
 * @param wording what it is a threshold of
 */
public record Parameter(String name, int standardValue, Wording wording) {

    /** What stands for a least number of 0. */
    static final Wording NO_THRESHOLD = Wording.of("bez progu", "no threshold");

    /**
     * A least number for which the sources set none: as long as nobody sets it, what was recorded is shown, is enough
     * whatever it is, and is open only if it was not recorded.
     *
     * <p>As in {@code Parameter.reportOnly("staffReached", Wording.of("udział pracowników", "share of staff"))}.
     */
    public static Parameter reportOnly(String name, Wording wording) {
        return new Parameter(name, 0, wording);
    }

    /** Whether it is no threshold as long as nobody sets it. */
    public boolean isReportOnly() {
        return standardValue == 0;
    }
}
