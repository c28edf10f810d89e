package pl.osl.rules.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.model.fact.Fact.known;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.finding.StageStatus.REACHED;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.StageStatus;

class ShareTest {

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}, {4}: {5} to {6}")
    @CsvSource({
        // reached, not reached, undetermined, blocked, not applicable, low, high
        "4, 0, 0, 0, 0, 1.0,  1.0",
        "0, 4, 0, 0, 0, 0.0,  0.0",
        "0, 0, 0, 4, 0, 0.0,  0.0",
        "0, 0, 4, 0, 0, 0.0,  1.0",
        "1, 1, 1, 1, 0, 0.25, 0.5",
        "2, 3, 1, 2, 0, 0.25, 0.375",
        "1, 1, 0, 0, 9, 0.5,  0.5",
        "1, 0, 1, 0, 9, 0.5,  1.0",
    })
    void a_share_reaches_from_what_is_sure_to_what_is_possible_of_those_to_which_the_stage_applies(
            long reached,
            long notReached,
            long undetermined,
            long blocked,
            long notApplicable,
            double low,
            double high) {
        assertThat(share(reached, notReached, undetermined, blocked, notApplicable))
                .isEqualTo(new Share(known(low), known(high)));
    }

    @Test
    void a_share_of_centres_to_none_of_which_the_stage_applies_is_none() {
        assertThat(share(0, 0, 0, 0, 9)).isEqualTo(new Share(none(), none()));
        assertThat(share(0, 0, 0, 0, 0)).isEqualTo(new Share(none(), none()));
    }

    @Test
    void a_status_without_a_count_is_refused() {
        SortedMap<StageStatus, Long> lacking = new TreeMap<>(Map.of(REACHED, 1L));

        assertThatThrownBy(() -> new StageCount(StageId.of("I1"), Wording.same("stage"), lacking, Optional.empty()))
                .hasMessageStartingWith("a number of at least 0 is needed for each of [REACHED, NOT_REACHED,");
    }

    private static Share share(long reached, long notReached, long undetermined, long blocked, long notApplicable) {
        Map<StageStatus, Long> counts = Map.of(
                StageStatus.REACHED, reached,
                StageStatus.NOT_REACHED, notReached,
                StageStatus.UNDETERMINED, undetermined,
                StageStatus.BLOCKED, blocked,
                StageStatus.NOT_APPLICABLE, notApplicable);
        return new StageCount(StageId.of("I1"), Wording.same("stage"), new TreeMap<>(counts), Optional.empty()).share();
    }
}
