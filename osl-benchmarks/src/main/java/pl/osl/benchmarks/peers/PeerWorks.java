package pl.osl.benchmarks.peers;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import pl.osl.model.centre.Centre;

/** What is measured of one centre after another, again and again. */
final class PeerWorks {

    private static final int CENTRES = 256;

    private static final String VERDICTS = "by hand: verdicts as bits";
    private static final String EVIDENCE = "by hand: every rule with its evidence";
    private static final String WORDS = "by hand: words of the unmet rules";

    private PeerWorks() {}

    static List<MeasuredWork> all() {
        BenchDays days = BenchDays.BENCH;
        return List.of(
                plain(VERDICTS, VERDICTS, () -> centre -> HandFinding.bits(centre, days)),
                plain("YAVI: verdicts", VERDICTS, () -> new YaviPeer(days)::violations),
                plain("Hibernate Validator: verdicts", VERDICTS, () -> new HibernatePeer()::violations),
                plain("Drools: verdicts", VERDICTS, () -> new DroolsPeer(days)::met),
                ours("ours: outcomes", VERDICTS, engine -> engine::outcomes),
                ours("ours: assess, no reason read", VERDICTS, engine -> engine::assess),
                plain(EVIDENCE, EVIDENCE, () -> centre -> HandFinding.all(centre, days)),
                ours(
                        "ours: assess, all reasons read",
                        EVIDENCE,
                        engine -> centre -> OurEngine.findings(engine.assess(centre))),
                plain(WORDS, WORDS, () -> centre -> HandFinding.unmetWords(centre, days)),
                ours(
                        "ours: words and evidence of the unmet rules",
                        WORDS,
                        engine -> centre -> OurEngine.unmetWords(engine.assess(centre))),
                ours(
                        "ours: words of all findings of the unmet rules",
                        WORDS,
                        engine -> centre -> OurEngine.unmetTrees(engine.assess(centre))));
    }

    private static MeasuredWork plain(
            String label, String yardstick, Supplier<Function<PlainCentre, Object>> prepared) {
        return new MeasuredWork(label, yardstick, 1, () -> inTurn(GeneratedCentres.first(CENTRES), prepared.get()));
    }

    private static MeasuredWork ours(
            String label, String yardstick, Function<OurEngine, Function<Centre, Object>> prepared) {
        return new MeasuredWork(label, yardstick, 1, () -> {
            List<Centre> centres = GeneratedCentres.first(CENTRES).stream()
                    .map(Translation::of)
                    .toList();
            return inTurn(centres, prepared.apply(new OurEngine()));
        });
    }

    private static <C> IntFunction<Object> inTurn(List<C> centres, Function<C, Object> work) {
        return call -> work.apply(centres.get(call % CENTRES));
    }
}
