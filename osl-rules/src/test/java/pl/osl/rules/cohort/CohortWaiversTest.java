package pl.osl.rules.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Rules.FALSE;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waiver;
import pl.osl.rules.waiver.Waivers;

class CohortWaiversTest {

    private static final Standard STANDARD = Standard.of("Test", "1", stage("I1", rule("A", FALSE)));

    @Test
    void a_waived_rule_is_counted_as_waived_and_its_stage_as_reached() {
        CohortSummary summary = summary(Assessor.of(STANDARD).withWaivers(waivers("a")), "a", "b");

        assertThat(summary.rules().get(0).count(Outcome.WAIVED)).isEqualTo(1);
        assertThat(summary.rules().get(0).count(Outcome.NOT_MET)).isEqualTo(1);
        assertThat(summary.stages().get(0).count(StageStatus.REACHED)).isEqualTo(1);
    }

    @Test
    void summaries_under_the_same_waivers_in_any_order_merge() {
        CohortSummary one = summary(Assessor.of(STANDARD).withWaivers(waivers("a", "b")), "a");
        CohortSummary two = summary(Assessor.of(STANDARD).withWaivers(waivers("b", "a")), "b");

        assertThat(one.merge(two).rules().get(0).count(Outcome.WAIVED)).isEqualTo(2);
    }

    @Test
    void summaries_under_different_waivers_do_not_merge_and_joined_lists_do() {
        CohortSummary one = summary(Assessor.of(STANDARD).withWaivers(waivers("a")), "a");
        CohortSummary none = summary(Assessor.of(STANDARD), "b");
        Assessor both = Assessor.of(STANDARD).withWaivers(waivers("a").and(waivers("b")));

        assertThatThrownBy(() -> one.merge(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("the waivers differ");
        assertThat(summary(both, "a").merge(summary(both, "b")).centres()).isEqualTo(2);
    }

    @Test
    void outcomes_under_other_waivers_are_not_counted() {
        Assessor assessor = Assessor.of(STANDARD);

        assertThatThrownBy(() -> Stream.of(assessor.at(centre("a"), DAY).outcomes())
                        .collect(CohortSummary.collector(assessor.withWaivers(waivers("a")), DAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_alterations_of_one_edition_are_told_apart() {
        Standard lenient = STANDARD.with(rule("A", TRUE));
        Rule advice = draft("A", Force.RECOMMENDATION).requires(FALSE);
        Standard softer = STANDARD.with(advice);

        assertThat(lenient.edition()).isEqualTo(softer.edition());
        assertThatThrownBy(() -> summary(Assessor.of(lenient), "a").merge(summary(Assessor.of(softer), "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("the standards say different things");
    }

    private static CohortSummary summary(Assessor assessor, String... centres) {
        return Stream.of(centres)
                .map(id -> assessor.at(centre(id), DAY).outcomes())
                .collect(CohortSummary.collector(assessor, DAY));
    }

    private static Centre centre(String id) {
        return Centre.builder().id(id).build();
    }

    private static Waivers waivers(String... centres) {
        return Waivers.of(Stream.of(centres)
                .map(id -> Waiver.builder()
                        .rule("A")
                        .centre(id)
                        .reason("uchwała")
                        .grantedBy("rada")
                        .until(DAY)
                        .build())
                .toArray(Waiver[]::new));
    }
}
