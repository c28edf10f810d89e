package pl.osl.benchmarks.peers;

/** What the rule engine is given, and where it puts the rules that are not met. */
public final class AskedCentre {

    private final PlainCentre centre;
    private final BenchDays days;
    private long unmet;

    /** A centre asked about on a day. */
    public AskedCentre(PlainCentre centre, BenchDays days) {
        this.centre = centre;
        this.days = days;
    }

    /** The facts. */
    public PlainCentre getCentre() {
        return centre;
    }

    /** The day asked about. */
    public BenchDays getDays() {
        return days;
    }

    /** Called by the engine for each rule that is not met. */
    public void unmet(BenchRule rule) {
        unmet |= rule.bit();
    }

    long met() {
        return ~unmet & Peer.ALL;
    }
}
