package pl.osl.rules.osl;

import pl.osl.rules.standard.Standard;

/** The editions of the standard of local community organising (organizowanie społeczności lokalnej, OSL). */
public final class OslStandard {

    private static final Standard PILOT =
            Standard.of("OSL", "pilot", Stage1Familiarisation.STAGE, Stage2Organisers.STAGE, Stage4Documents.STAGE);

    private OslStandard() {}

    /**
     * The pilot of 2011–2012: the three stages of which the source S1 reports how many centres had reached them.
     *
     * <p>A document counts from its draft on, since S1 speaks of changes that were worked out, not adopted.
     */
    public static Standard pilot() {
        return PILOT;
    }
}
