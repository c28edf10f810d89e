package pl.osl.rules.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Standard;

class CohortMergeTest {

    private static final Centre REACHED = centreWith(familiarisation().build());
    private static final Centre OPEN = centre().build();

    private static final Standard STANDARD = standard("Test", "1", "I1", "A");

    @Test
    void a_merged_summary_adds_up_all_counts() {
        CohortSummary merged = summary(STANDARD, DAY, REACHED, OPEN)
                .refusing(2)
                .merge(summary(STANDARD, DAY, REACHED).refusing(3));

        assertThat(merged.centres()).isEqualTo(3);
        assertThat(merged.refused()).isEqualTo(5);
        assertThat(merged.stage(StageId.of("I1")).count(StageStatus.REACHED)).isEqualTo(2);
        assertThat(merged.stage(StageId.of("I1")).count(StageStatus.UNDETERMINED))
                .isEqualTo(1);
        assertThat(merged.rules().get(0).count(Outcome.MET)).isEqualTo(2);
        assertThat(merged.rules().get(0).count(Outcome.UNDETERMINED)).isEqualTo(1);
        assertThat(merged.rules().get(0).count(Outcome.BROKEN)).isZero();
    }

    @Test
    void a_merged_summary_names_what_was_asked() {
        CohortSummary merged = summary(STANDARD, DAY, REACHED).merge(summary(STANDARD, DAY, OPEN));

        assertThat(merged.standard()).isEqualTo("Test");
        assertThat(merged.edition()).isEqualTo("1");
        assertThat(merged.day()).isEqualTo(DAY);
    }

    @Test
    void the_summary_of_no_centres_changes_nothing() {
        CohortSummary summary = summary(STANDARD, DAY, REACHED, OPEN).refusing(2);

        assertThat(summary.merge(summary(STANDARD, DAY))).isEqualTo(summary);
        assertThat(summary(STANDARD, DAY).merge(summary)).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void summaries_of_different_questions_do_not_merge(String difference, CohortSummary other) {
        CohortSummary summary = summary(STANDARD, DAY, REACHED);

        assertThatThrownBy(() -> summary.merge(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> other.merge(summary)).isInstanceOf(IllegalArgumentException.class);
    }

    static List<Arguments> summaries_of_different_questions_do_not_merge() {
        return List.of(
                Arguments.of("another day", summary(STANDARD, DAY.plusDays(1), REACHED)),
                Arguments.of("another standard", summary(standard("Other", "1", "I1", "A"), DAY, REACHED)),
                Arguments.of("another edition", summary(standard("Test", "2", "I1", "A"), DAY, REACHED)),
                Arguments.of("other stages", summary(standard("Test", "1", "I2", "A"), DAY, REACHED)),
                Arguments.of("other rules", summary(standard("Test", "1", "I1", "B"), DAY, REACHED)),
                Arguments.of("one stage more", summary(STANDARD.with(stage("I2", rule("B", TRUE))), DAY, REACHED)));
    }

    @Test
    void a_refused_merge_names_both_questions() {
        CohortSummary summary = summary(STANDARD, DAY);
        CohortSummary later = summary(STANDARD, DAY.plusDays(1));

        assertThatThrownBy(() -> summary.merge(later))
                .hasMessage("a summary of Test 1 on 2012-05-15 does not merge with one of Test 1 on 2012-05-16");
    }

    private static Standard standard(String name, String edition, String stage, String rule) {
        return Standard.of(name, edition, stage(stage, rule(rule, FAMILIARISATIONS.some())));
    }

    private static CohortSummary summary(Standard standard, LocalDate day, Centre... centres) {
        Assessor assessor = Assessor.of(standard);
        return Stream.of(centres)
                .map(centre -> assessor.at(centre, day).outcomes())
                .collect(CohortSummary.collector(assessor, day));
    }
}
