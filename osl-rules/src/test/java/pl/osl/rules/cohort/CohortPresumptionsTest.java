package pl.osl.rules.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;

/** What a cohort says of what is presumed. */
class CohortPresumptionsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Assessor PRESUMING = Assessor.of(OslStandard.pilot()).presuming(Presumption.ACTS_CONTINUE);

    private static Centre statute(String repealed) {
        return OslJson.read("""
                {"schemaVersion": "1.0", "id": "c", "recordedOn": "2014-12-31", "documents": [
                  {"id": "d", "kind": "STATUTE", "adopted": "2012-03-01", %s"provisions":
                    [{"topic": "COMMUNITY_ORGANISING", "validity": {"from": "2012-03-01", "until": null}}]}]}""".formatted(repealed), Centre.class);
    }

    private static final RuleId STATUTE = RuleId.of("OSL-16");

    private static CohortSummary summary(Assessor assessor) {
        return Stream.of(statute(""), statute("\"repealed\": null, "), statute("\"repealed\": \"2013-01-01\", "))
                .map(centre -> assessor.at(centre, DAY).outcomes())
                .collect(CohortSummary.collector(assessor, DAY));
    }

    private static RuleCount statuteOf(CohortSummary summary) {
        return summary.rules().stream()
                .filter(count -> count.rule().equals(STATUTE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_undetermined_are_divided_by_what_is_presumed_of_them() {
        RuleCount count = statuteOf(summary(PRESUMING));
        assertThat(count.count(Outcome.UNDETERMINED)).isEqualTo(1);
        assertThat(count.count(Outcome.MET)).isEqualTo(1);
        assertThat(count.presumed(Outcome.MET)).isEqualTo(1);
        assertThat(count.presumed(Outcome.UNDETERMINED)).isZero();
    }

    @Test
    void the_firm_counts_are_the_same_whatever_is_presumed() {
        CohortSummary firm = summary(PRESUMING.presuming());
        assertThat(summary(PRESUMING).rules())
                .extracting(RuleCount::counts)
                .isEqualTo(firm.rules().stream().map(RuleCount::counts).toList());
        assertThat(OslJson.write(firm)).doesNotContain("presum");
    }

    @Test
    void summaries_under_different_presumptions_do_not_merge() {
        assertThatThrownBy(() -> summary(PRESUMING).merge(summary(PRESUMING.presuming())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the presumptions differ");
    }

    @Test
    void outcomes_under_other_presumptions_are_not_counted() {
        assertThatThrownBy(() -> Stream.of(
                                PRESUMING.presuming().at(statute(""), DAY).outcomes())
                        .collect(CohortSummary.collector(PRESUMING, DAY)))
                .hasMessageContaining("under other presumptions");
    }

    @Test
    void the_presumed_share_has_an_n_of_its_own() {
        StageCount count = new StageCount(
                StageId.of("I1"), Wording.same("stage"), counts(2, 1, 5, 0, 2), Optional.of(counts(1, 1, 1, 0, 2)));
        assertThat(count.share()).isEqualTo(new Share(Fact.known(0.25), Fact.known(0.875)));
        assertThat(count.presumedBase()).isEqualTo(6);
        assertThat(count.presumedShare()).contains(new Share(Fact.known(0.5), Fact.known(4 / 6.0)));
    }

    @Test
    void presumed_counts_that_do_not_add_up_to_the_undetermined_are_refused() {
        assertThatThrownBy(() -> new StageCount(
                        StageId.of("I1"),
                        Wording.same("stage"),
                        counts(2, 1, 5, 0, 2),
                        Optional.of(counts(1, 1, 1, 0, 1))))
                .hasMessageContaining("do not add up to the number of undetermined ones (5)");
    }

    private static SortedMap<StageStatus, Long> counts(
            long reached, long notReached, long undetermined, long blocked, long notApplicable) {
        return new TreeMap<>(Map.of(
                StageStatus.REACHED, reached,
                StageStatus.NOT_REACHED, notReached,
                StageStatus.UNDETERMINED, undetermined,
                StageStatus.BLOCKED, blocked,
                StageStatus.NOT_APPLICABLE, notApplicable));
    }
}
