package pl.osl.benchmarks.peers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import pl.osl.benchmarks.Lines;
import pl.osl.benchmarks.PlainRecords;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.Line;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.osl.OslStandard;
import pl.osl.testkit.cases.Exemplary;

/** The exemplary centre read from JSON Lines with differing ids; each figure is that of one line. */
final class ReadingWorks {

    private static final int LINES = 100;

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    private static final String PLAIN = "plain records with LocalDate";

    private ReadingWorks() {}

    static List<MeasuredWork> all() {
        return List.of(
                work(PLAIN, ReadingWorks::plainDays),
                work("plain records, days as texts", ReadingWorks::plainTexts),
                work("the parser alone", ReadingWorks::tokens),
                work("OslJson.lines", ReadingWorks::ours),
                work("OslJson.lines, outcomes of 2014 and their count", ReadingWorks::counted));
    }

    private static String document() {
        return OslJson.write(Exemplary.ops());
    }

    private static MeasuredWork work(String label, Preparation prepared) {
        return new MeasuredWork("read: " + label, "read: " + PLAIN, LINES, () -> {
            JsonNode record = Lines.withExactDays(document());
            byte[] lines = Lines.of(record, LINES).getBytes(StandardCharsets.UTF_8);
            ToLongFunction<byte[]> reading = prepared.of(record);
            return call -> reading.applyAsLong(lines);
        });
    }

    private static ToLongFunction<byte[]> plainDays(JsonNode record) {
        return bound(record, LocalDate.class);
    }

    private static ToLongFunction<byte[]> plainTexts(JsonNode record) {
        return bound(record, String.class);
    }

    private static ToLongFunction<byte[]> bound(JsonNode record, Class<?> day) {
        ObjectReader reader = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .build()
                .readerFor(PlainRecords.of(record, day));
        return lines -> {
            long read = 0;
            try (MappingIterator<Object> values = reader.readValues(new ByteArrayInputStream(lines))) {
                while (values.hasNext()) {
                    read += values.next() == null ? 0 : 1;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return read;
        };
    }

    private static ToLongFunction<byte[]> tokens(JsonNode record) {
        JsonFactory factory = new JsonFactory();
        return lines -> {
            long tokens = 0;
            try (JsonParser parser = factory.createParser(new ByteArrayInputStream(lines))) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return tokens;
        };
    }

    private static ToLongFunction<byte[]> ours(JsonNode record) {
        return lines -> {
            try (Stream<Line<Centre>> centres = lines(lines)) {
                return centres.mapToLong(
                                line -> line.value().organisers().elements().size())
                        .sum();
            }
        };
    }

    private static ToLongFunction<byte[]> counted(JsonNode record) {
        Assessor assessor = Assessor.of(OslStandard.edition2014());
        return lines -> {
            try (Stream<Line<Centre>> centres = lines(lines)) {
                return centres.map(line -> assessor.at(line.value(), DAY).outcomes())
                        .collect(CohortSummary.collector(assessor, DAY))
                        .centres();
            }
        };
    }

    private static Stream<Line<Centre>> lines(byte[] lines) {
        return OslJson.lines(new ByteArrayInputStream(lines), "lines", Centre.class);
    }

    /** Makes a way of reading ready for lines like this record. */
    @FunctionalInterface
    private interface Preparation {
        ToLongFunction<byte[]> of(JsonNode record);
    }
}
