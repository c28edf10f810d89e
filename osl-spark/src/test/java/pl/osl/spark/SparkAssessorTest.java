package pl.osl.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.waiver.Waivers;

class SparkAssessorTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Assessor ONE_MACHINE = Assessor.of(OslStandard.edition2014());

    private static SparkSession session;
    private static SparkAssessor assessor;

    @BeforeAll
    static void start() {
        session = LocalSession.start();
        assessor = SparkAssessor.of(session, OslStandard::edition2014, DAY);
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 17})
    void the_summary_is_that_of_one_machine_however_the_records_are_divided(int parts) {
        List<String> records = GeneratedRecords.many(300);

        assertThat(assessor.summary(lines(records).repartition(parts))).isEqualTo(counted(ONE_MACHINE, records));
    }

    @Test
    void waivers_and_presumptions_reach_every_machine() {
        List<String> records = GeneratedRecords.many(40);
        Waivers waivers = Waivers.of(GeneratedRecords.waiver(records.get(0)));

        CohortSummary summary = assessor.withWaivers(waivers)
                .presuming(Presumption.ACTS_CONTINUE, Presumption.STRUCTURE_CONTINUES)
                .summary(lines(records).repartition(3));

        assertThat(summary)
                .isEqualTo(counted(
                        ONE_MACHINE
                                .withWaivers(waivers)
                                .presuming(Presumption.ACTS_CONTINUE, Presumption.STRUCTURE_CONTINUES),
                        records));
    }

    @Test
    void a_dataset_without_records_has_a_summary_of_none() {
        assertThat(assessor.summary(lines(List.of("", " \t")))).isEqualTo(counted(ONE_MACHINE, List.of()));
    }

    @Test
    void a_refused_record_is_counted_and_its_faults_stand_in_its_row() {
        List<String> records = new ArrayList<>(GeneratedRecords.many(5));
        records.add(2, "{\"id\": \"x\", \"organizers\": []}");

        assertThat(assessor.summary(lines(records)).refused()).isEqualTo(1);
        List<Row> refused = assessor.answers(lines(records))
                .where("size(answer.faults) > 0")
                .select("record", "answer.centre", "answer.stages", "answer.faults")
                .collectAsList();

        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).getString(0)).isEqualTo(records.get(2));
        assertThat(refused.get(0).isNullAt(1)).isTrue();
        assertThat(refused.get(0).isNullAt(2)).isTrue();
        assertThat(refused.get(0).<Row>getList(3))
                .extracting(fault -> fault.<String>getAs("place"))
                .contains("/organizers");
    }

    @Test
    void each_row_holds_the_answers_of_its_record() {
        List<String> records = GeneratedRecords.many(30);

        List<Row> rows = assessor.presuming(Presumption.all().toArray(Presumption[]::new))
                .answers(lines(records))
                .select("record", "answer.*")
                .collectAsList();

        assertThat(rows).hasSize(30);
        for (Row row : rows) {
            Centre centre = OslJson.read(row.<String>getAs("record"), Centre.class);
            Outcomes outcomes =
                    ONE_MACHINE.presuming(Presumption.all()).at(centre, DAY).outcomes();
            assertThat(row.<String>getAs("centre")).isEqualTo(centre.id().value());
            Map<String, String> rules = row.getJavaMap(row.fieldIndex("rules"));
            Map<String, String> presumed = row.getJavaMap(row.fieldIndex("presumedRules"));
            outcomes.standard().rules().forEach(rule -> {
                assertThat(rules)
                        .containsEntry(
                                rule.id().value(), outcomes.outcome(rule.id()).name());
                assertThat(presumed.get(rule.id().value()))
                        .isEqualTo(outcomes.presumed(rule.id()).map(Enum::name).orElse(null));
            });
            Map<String, String> stages = row.getJavaMap(row.fieldIndex("stages"));
            outcomes.standard()
                    .stages()
                    .forEach(stage -> assertThat(stages)
                            .containsEntry(
                                    stage.id().value(),
                                    outcomes.status(stage.id()).name()));
        }
    }

    @Test
    void the_rows_of_a_group_are_counted_by_themselves() {
        List<String> records = GeneratedRecords.many(20);
        Dataset<Row> rows = lines(records.subList(0, 8))
                .toDF("json")
                .withColumn("region", lit("A"))
                .union(lines(records.subList(8, 20)).toDF("json").withColumn("region", lit("B")));

        List<Row> counts = rows.groupBy("region")
                .agg(assessor.summary(col("json")).as("summary"))
                .orderBy("region")
                .collectAsList();

        assertThat(counts)
                .extracting(row -> OslJson.read(row.getString(1), CohortSummary.class))
                .containsExactly(
                        counted(ONE_MACHINE, records.subList(0, 8)), counted(ONE_MACHINE, records.subList(8, 20)));
    }

    @Test
    void a_centre_that_stands_twice_is_told() {
        List<String> records = new ArrayList<>(GeneratedRecords.many(6));
        records.add(records.get(1));
        records.add(records.get(1));

        assertThat(assessor.summary(lines(records).repartition(4)).repeated()).isEqualTo(2);
    }

    @Test
    void a_byte_that_is_no_utf_8_is_refused_and_not_replaced(@TempDir Path folder) throws Exception {
        byte[] record = "{\"id\": \"a?\"}".getBytes(UTF_8);
        record[8] = (byte) 0xB3;
        Path file = Files.write(folder.resolve("records.jsonl"), record);

        CohortSummary summary = assessor.summary(session.read().textFile(file.toString()));

        assertThat(summary.refused()).isEqualTo(1);
        assertThat(summary.centres()).isZero();
    }

    @Test
    void a_row_without_a_record_has_a_fault() {
        Row row = lines(List.of("x"))
                .toDF("json")
                .select(assessor.answer(lit(null).cast("string")).as("answer"))
                .select("answer.faults")
                .first();

        assertThat(row.<Row>getList(0))
                .extracting(fault -> fault.<String>getAs("en"))
                .containsExactly("there is no record here");
        assertThat(session.sql("select cast(null as string) as json")
                        .agg(assessor.summary(col("json")))
                        .as(Encoders.STRING())
                        .first())
                .contains("\"refused\":1");
    }

    @Test
    void a_presumption_given_twice_is_refused_before_anything_runs() {
        assertThatThrownBy(() -> assessor.presuming(Presumption.ACTS_CONTINUE, Presumption.ACTS_CONTINUE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Dataset<String> lines(List<String> records) {
        return session.createDataset(records, Encoders.STRING());
    }

    private static CohortSummary counted(Assessor assessor, List<String> records) {
        List<Centre> centres = records.stream()
                .map(record -> OslJson.read(record, Centre.class))
                .toList();
        CohortSummary summary = centres.stream()
                .map(centre -> assessor.at(centre, DAY).outcomes())
                .collect(CohortSummary.collector(assessor, DAY));
        return summary.repeating(
                centres.size() - centres.stream().map(Centre::id).distinct().count());
    }
}
