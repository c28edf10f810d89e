package pl.osl.rules.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Rules.THROWS;
import static pl.osl.rules.Rules.TRUE;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.OslJson;
import pl.osl.model.structure.Familiarisation;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waivers;

class CohortSummaryTest {

    private static final Centre REACHED = centreWith(familiarisation().build());
    private static final Centre NOT_REACHED = centreWith(new Familiarisation[0]);
    private static final Centre OPEN = centre().build();

    private static final Standard STANDARD = Standard.of(
            "Test",
            "1",
            stage("I1", rule("A", FAMILIARISATIONS.some())),
            stage("I2", rule("B", TRUE)).after("I1"),
            stage("I3", rule("C", THROWS)),
            stage(
                    "I4",
                    draft("D", Force.STANDARD)
                            .appliesTo("nieliczne", "few", FAMILIARISATIONS.none())
                            .requires(TRUE)));

    @Test
    void a_stage_counts_its_centres_by_status() {
        CohortSummary summary = summary(STANDARD, REACHED, NOT_REACHED, NOT_REACHED, OPEN);

        assertThat(summary.centres()).isEqualTo(4);
        assertThat(counts(summary, "I1"))
                .isEqualTo(Map.of(
                        StageStatus.REACHED, 1L,
                        StageStatus.NOT_REACHED, 2L,
                        StageStatus.UNDETERMINED, 1L,
                        StageStatus.BLOCKED, 0L,
                        StageStatus.NOT_APPLICABLE, 0L));
        assertThat(counts(summary, "I2"))
                .containsEntry(StageStatus.REACHED, 1L)
                .containsEntry(StageStatus.BLOCKED, 2L)
                .containsEntry(StageStatus.UNDETERMINED, 1L);
        assertThat(counts(summary, "I3")).containsEntry(StageStatus.UNDETERMINED, 4L);
        assertThat(counts(summary, "I4"))
                .containsEntry(StageStatus.NOT_APPLICABLE, 1L)
                .containsEntry(StageStatus.REACHED, 2L)
                .containsEntry(StageStatus.UNDETERMINED, 1L);
    }

    @Test
    void a_summary_that_was_serialised_is_equal_to_the_one_before() throws Exception {
        CohortSummary summary =
                summary(STANDARD, REACHED, NOT_REACHED, OPEN).refusing(2).repeating(1);

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(summary);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(summary);
        }
    }

    @Test
    void a_rule_counts_its_centres_by_outcome() {
        CohortSummary summary = summary(STANDARD, REACHED, NOT_REACHED, NOT_REACHED, OPEN);

        assertThat(summary.rules()).extracting(count -> count.rule().value()).containsExactly("A", "B", "C", "D");
        assertThat(summary.rules().get(0).counts())
                .isEqualTo(Map.of(
                        Outcome.MET, 1L,
                        Outcome.NOT_MET, 2L,
                        Outcome.UNDETERMINED, 1L,
                        Outcome.NOT_APPLICABLE, 0L,
                        Outcome.WAIVED, 0L,
                        Outcome.BROKEN, 0L));
        assertThat(summary.rules().get(1).count(Outcome.MET)).isEqualTo(4);
        assertThat(summary.rules().get(2).count(Outcome.BROKEN)).isEqualTo(4);
        assertThat(summary.rules().get(3).count(Outcome.NOT_APPLICABLE)).isEqualTo(1);
    }

    @Test
    void the_counts_of_every_stage_and_rule_add_up_to_the_centres() {
        CohortSummary summary = summary(STANDARD, REACHED, NOT_REACHED, NOT_REACHED, OPEN);

        assertThat(summary.stages()).hasSize(4).allMatch(count -> sum(count.counts().values().stream()) == 4);
        assertThat(summary.rules()).hasSize(4).allMatch(count -> sum(count.counts().values().stream()) == 4);
    }

    @Test
    void an_empty_cohort_counts_nothing_and_has_no_shares() {
        CohortSummary summary = summary(STANDARD);

        assertThat(summary.centres()).isZero();
        assertThat(summary.stages()).hasSize(4).allMatch(count -> sum(count.counts().values().stream()) == 0);
        assertThat(summary.stages()).extracting(StageCount::share).containsOnly(new Share(Fact.none(), Fact.none()));
    }

    @Test
    void a_summary_names_what_was_asked_and_how_many_records_were_refused() {
        CohortSummary summary = summary(STANDARD, OPEN);

        assertThat(summary.standard()).isEqualTo("Test");
        assertThat(summary.edition()).isEqualTo("1");
        assertThat(summary.day()).isEqualTo(DAY);
        assertThat(summary.refused()).isZero();
        assertThat(summary.refusing(3).refused()).isEqualTo(3);
    }

    @Test
    void a_stage_that_the_standard_does_not_have_is_refused() {
        assertThatThrownBy(() -> summary(STANDARD).stage(StageId.of("I9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Test 1 has no I9");
    }

    @Test
    void outcomes_of_another_standard_or_day_are_not_counted() {
        Standard other = Standard.of("Test", "1", stage("I1", rule("A", TRUE)));
        LocalDate later = DAY.plusDays(1);

        assertThatThrownBy(() -> Stream.of(Assessor.of(other).at(OPEN, DAY).outcomes())
                        .collect(CohortSummary.collector(Assessor.of(STANDARD), DAY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stream.of(Assessor.of(STANDARD).at(OPEN, later).outcomes())
                        .collect(CohortSummary.collector(Assessor.of(STANDARD), DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("outcomes of Test 1 on 2012-05-16 are not counted among those of Test 1 on 2012-05-15");
    }

    @Test
    void repeated_records_add_up_where_summaries_merge_and_are_never_negative() {
        CohortSummary one = summary(STANDARD, OPEN).repeating(1);

        assertThat(one.merge(summary(STANDARD, OPEN).repeating(2)).repeated()).isEqualTo(3);
        assertThatThrownBy(() -> one.repeating(-1)).isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void json_of_a_summary_holds_every_count_and_the_shares() {
        Standard small = Standard.of(
                "Test",
                "1",
                stage("I1", rule("A", FAMILIARISATIONS.some())),
                stage("I2", draft("B", Force.RECOMMENDATION).requires(TRUE)));

        assertThat(OslJson.write(summary(small, REACHED, NOT_REACHED, NOT_REACHED, OPEN)
                        .refusing(1)
                        .repeating(2)))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"standard\":\"Test\",\"edition\":\"1\","
                        + "\"day\":\"2012-05-15\",\"centres\":4,\"refused\":1,\"repeated\":2,\"withoutLegalForm\":0,"
                        + "\"stages\":[{\"stage\":\"I1\",\"title\":{\"pl\":\"I1\",\"en\":\"I1\"},\"counts\":{\"REACHED\":1,\"NOT_REACHED\":2,"
                        + "\"UNDETERMINED\":1,\"BLOCKED\":0,\"NOT_APPLICABLE\":0},"
                        + "\"share\":{\"low\":0.25,\"high\":0.5}},"
                        + "{\"stage\":\"I2\",\"title\":{\"pl\":\"I2\",\"en\":\"I2\"},\"counts\":{\"REACHED\":0,\"NOT_REACHED\":0,"
                        + "\"UNDETERMINED\":0,\"BLOCKED\":0,\"NOT_APPLICABLE\":4},"
                        + "\"share\":{\"low\":null,\"high\":null}}],"
                        + "\"rules\":[{\"rule\":\"A\",\"title\":{\"pl\":\"A\",\"en\":\"A\"},\"counts\":{\"MET\":1,\"NOT_MET\":2,\"UNDETERMINED\":1,"
                        + "\"NOT_APPLICABLE\":0,\"WAIVED\":0,\"BROKEN\":0}},"
                        + "{\"rule\":\"B\",\"title\":{\"pl\":\"B\",\"en\":\"B\"},\"counts\":{\"MET\":4,\"NOT_MET\":0,\"UNDETERMINED\":0,"
                        + "\"NOT_APPLICABLE\":0,\"WAIVED\":0,\"BROKEN\":0}}],"
                        + "\"standardDigest\":\"" + small.digest() + "\","
                        + "\"waiversDigest\":\"" + Waivers.none().digest() + "\"}");
    }

    private static CohortSummary summary(Standard standard, Centre... centres) {
        Assessor assessor = Assessor.of(standard);
        return Stream.of(centres)
                .map(centre -> assessor.at(centre, DAY).outcomes())
                .collect(CohortSummary.collector(assessor, DAY));
    }

    private static Map<StageStatus, Long> counts(CohortSummary summary, String stage) {
        return summary.stage(StageId.of(stage)).counts();
    }

    private static long sum(Stream<Long> counts) {
        return counts.mapToLong(Long::longValue).sum();
    }
}
