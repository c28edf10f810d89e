package pl.osl.benchmarks.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.osl.model.centre.Centre;
import pl.osl.rules.assessment.Assessment;

/** Whether all peers answer alike; no figure is worth reading before they do. */
final class EqualVerdicts {

    private EqualVerdicts() {}

    /** Every peer by its name, our engine twice. */
    static Map<String, Peer> peers() {
        OurEngine ours = new OurEngine();
        Map<String, Peer> peers = new LinkedHashMap<>();
        peers.put("by hand", centre -> HandFinding.bits(centre, BenchDays.BENCH));
        peers.put("by hand, with evidence", EqualVerdicts::withEvidence);
        peers.put("YAVI", new YaviPeer(BenchDays.BENCH));
        peers.put("Hibernate Validator", new HibernatePeer());
        peers.put("Drools", new DroolsPeer(BenchDays.BENCH));
        peers.put("our outcomes", centre -> OurEngine.met(ours.outcomes(Translation.of(centre))));
        peers.put("our assessment", centre -> assessed(ours, Translation.of(centre)));
        return peers;
    }

    private static long withEvidence(PlainCentre centre) {
        long met = 0;
        for (HandFinding finding : HandFinding.all(centre, BenchDays.BENCH)) {
            met |= finding.isMet() ? finding.rule().bit() : 0;
        }
        return met;
    }

    /** All reasons are read first, since a tree that came to another truth would change its rule. */
    private static long assessed(OurEngine ours, Centre centre) {
        Assessment assessment = ours.assess(centre);
        int findings = OurEngine.findings(assessment);
        return findings == 0 ? 0 : OurEngine.met(assessment);
    }

    /** Throws if one of the peers decides a rule of one of the centres otherwise than by hand. */
    static void require(Map<String, Peer> peers, List<PlainCentre> centres) {
        for (PlainCentre centre : centres) {
            long expected = HandFinding.bits(centre, BenchDays.BENCH);
            peers.forEach((name, peer) -> {
                long other = peer.met(centre) ^ expected;
                if (other != 0) {
                    throw new IllegalStateException(
                            name + " differs about " + centre.id() + ": " + rule(other) + ", " + centre);
                }
            });
        }
    }

    private static BenchRule rule(long bits) {
        return BenchRule.values()[Long.numberOfTrailingZeros(bits)];
    }
}
