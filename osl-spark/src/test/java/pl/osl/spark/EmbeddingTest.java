package pl.osl.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.osl.OslStage;
import pl.osl.rules.osl.OslStandard;

/** What docs/embedding.md shows of Spark runs, line for line. */
class EmbeddingTest {

    private static final Pattern FENCE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_examples_of_the_document_run(@TempDir Path folder) throws IOException {
        Path records = Files.write(folder.resolve("centres.jsonl"), GeneratedRecords.many(3));
        SparkSession session = LocalSession.start();

        assertThat(shown(session, records.toString()).collectAsList()).hasSize(1);
    }

    @Test
    void the_document_shows_what_is_run_here() throws IOException {
        String source = squeezed(Files.readString(Path.of("src/test/java/pl/osl/spark/EmbeddingTest.java")));
        String document = Files.readString(Path.of("../docs/embedding.md"));
        List<String> examples = FENCE.matcher(document.substring(document.indexOf("## On Spark")))
                .results()
                .map(fence -> squeezed(fence.group(1)).replace("\"centres.jsonl\"", "file"))
                .toList();

        assertThat(examples).hasSize(2).allSatisfy(example -> assertThat(source).contains(example));
    }

    private static Dataset<Row> shown(SparkSession session, String file) {
        SparkAssessor assessor = SparkAssessor.of(session, OslStandard::edition2014, LocalDate.of(2014, 12, 31));
        Dataset<String> lines = session.read().textFile(file);

        CohortSummary summary = assessor.summary(lines);
        System.out.println(
                summary.stage(OslStage.I1).count(StageStatus.REACHED) + " of " + summary.centres() + " reached I1");

        assessor.answers(lines)
                .where("size(answer.faults) > 0")
                .selectExpr("record", "inline(answer.faults)")
                .show(false);

        Dataset<Row> rows = lines.selectExpr("value as json", "'Małopolska' as region");
        Dataset<Row> answered = rows.withColumn("answer", assessor.answer(col("json")));
        Dataset<Row> counted =
                answered.groupBy("region").agg(assessor.summary(col("json")).as("summary"));
        return counted;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
