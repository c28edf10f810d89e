package pl.osl.benchmarks.peers;

/** Something that decides the rules of the bench for a plain centre. */
@FunctionalInterface
interface Peer {

    /** All rules as bits. */
    long ALL = (1L << BenchRule.values().length) - 1;

    /** The met rules as bits. */
    long met(PlainCentre centre);

    /** How many stages are reached one after another, by the met rules. */
    static int reached(long met) {
        for (BenchRule rule : BenchRule.values()) {
            if ((met & rule.bit()) == 0) {
                return rule.stage() - 1;
            }
        }
        return BenchRule.STAGES;
    }
}
