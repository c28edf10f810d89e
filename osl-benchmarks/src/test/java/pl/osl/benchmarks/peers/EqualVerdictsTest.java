package pl.osl.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EqualVerdictsTest {

    private static final List<PlainCentre> CENTRES = GeneratedCentres.first(2_000);

    @Test
    void all_peers_decide_every_rule_alike() {
        EqualVerdicts.require(EqualVerdicts.peers(), CENTRES);
    }

    @Test
    void a_peer_that_decides_one_rule_otherwise_is_named() {
        Map<String, Peer> wrong = Map.of("odd one", centre -> HandFinding.bits(centre, BenchDays.BENCH) ^ 1);

        assertThatThrownBy(() -> EqualVerdicts.require(wrong, CENTRES))
                .hasMessageContaining("odd one")
                .hasMessageContaining("FAMILIARISED");
    }

    @Test
    void each_rule_is_met_by_some_and_not_by_others() {
        for (BenchRule rule : BenchRule.values()) {
            assertThat(CENTRES).as(rule.name()).anyMatch(centre -> isMet(rule, centre));
            assertThat(CENTRES).as(rule.name()).anyMatch(centre -> !isMet(rule, centre));
        }
    }

    @Test
    void some_centre_comes_to_rest_at_each_stage() {
        assertThat(CENTRES.stream()
                        .map(centre -> Peer.reached(HandFinding.bits(centre, BenchDays.BENCH)))
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, BenchRule.STAGES).boxed().toList());
    }

    @Test
    void the_words_of_the_unmet_rules_are_as_many_by_hand_as_ours() {
        OurEngine ours = new OurEngine();
        for (PlainCentre centre : CENTRES.subList(0, 50)) {
            String words = OurEngine.unmetWords(ours.assess(Translation.of(centre)));

            assertThat(words.lines()).hasSameSizeAs(HandFinding.unmetWords(centre, BenchDays.BENCH));
        }
    }

    private static boolean isMet(BenchRule rule, PlainCentre centre) {
        return rule.isMet(centre, BenchDays.BENCH, null);
    }
}
