package pl.osl.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.Line;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.osl.OslStandard;

/**
 * Counts many records by our own streaming and by Spark in one Java, in turn, with two threads each; prints the seconds
 * and their ratio, and stops if the summaries differ.
 *
 * <p>Arguments: a file of JSON Lines, whose records are repeated under other ids; how many records; how many rounds.
 */
final class MillionRecords {

    private static final LocalDate DAY = LocalDate.of(2012, 11, 26);
    private static final int THREADS = 2;

    private MillionRecords() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile("records", ".jsonl");
        SparkSession session = LocalSession.start();
        try {
            write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), file);
            System.out.println(Files.size(file) + " bytes");
            SparkAssessor assessor = SparkAssessor.of(session, OslStandard::edition2014, DAY);
            for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
                long start = System.nanoTime();
                CohortSummary streamed = streamed(file);
                long between = System.nanoTime();
                CohortSummary spark = assessor.summary(session.read().textFile(file.toString()));
                print(round, between - start, System.nanoTime() - between);
                if (!spark.equals(streamed)) {
                    throw new IllegalStateException("the summaries differ: " + streamed + " and " + spark);
                }
            }
        } finally {
            session.stop();
            Files.delete(file);
        }
    }

    private static void write(Path records, int number, Path file) throws IOException {
        List<String> lines = Files.readAllLines(records);
        try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
            for (int i = 0; i < number; i++) {
                String line = lines.get(i % lines.size());
                out.write(line.replaceFirst("\"id\": ?\"[^\"]*\"", "\"id\":\"centre-" + i + "\""));
                out.write('\n');
            }
        }
    }

    private static CohortSummary streamed(Path file) throws IOException {
        Assessor assessor = Assessor.of(OslStandard.edition2014());
        Set<String> met = new HashSet<>();
        ExecutorService readers = Executors.newFixedThreadPool(THREADS);
        try (Stream<Line<Centre>> lines = OslJson.lines(file, Centre.class, readers, 2 * THREADS)) {
            CohortSummary summary = lines.map(Line::value)
                    .peek(centre -> met.add(centre.id().value()))
                    .map(centre -> assessor.at(centre, DAY).outcomes())
                    .collect(CohortSummary.collector(assessor, DAY));
            return summary.repeating(summary.centres() - met.size());
        } finally {
            readers.shutdown();
        }
    }

    private static void print(int round, long streamed, long spark) {
        System.out.println(String.format(
                Locale.ROOT,
                "round %d: streaming %.1f s, Spark %.1f s, ratio %.2f",
                round,
                streamed / 1e9,
                spark / 1e9,
                (double) spark / streamed));
    }
}
