package pl.osl.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;

/** One centre read from JSON, beside plain data binding without days (strings), which is the least it can cost. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class ReadingBenchmark {

    private static final byte[] BYTES = Sample.JSON.getBytes(StandardCharsets.UTF_8);

    private final ObjectReader plain =
            JsonMapper.builder().addModule(new Jdk8Module()).build().readerFor(PlainCentre.class);

    @Benchmark
    public Centre strict() throws IOException {
        return OslJson.read(new ByteArrayInputStream(BYTES), "sample", Centre.class);
    }

    @Benchmark
    public PlainCentre plain() throws IOException {
        return plain.readValue(BYTES);
    }

    record PlainCentre(
            String schemaVersion,
            String id,
            String name,
            String recordedOn,
            List<PlainPeriod> legalForms,
            List<PlainEvent> familiarisations,
            List<PlainOrganiser> organisers,
            List<PlainDocument> documents) {}

    record PlainPeriod(String form, PlainValidity validity) {}

    record PlainValidity(String from, Optional<String> until) {}

    record PlainEvent(String on, String form, int staff, int attendees, boolean headAttended) {}

    record PlainOrganiser(String id, List<String> roles, PlainValidity appointment) {}

    record PlainDocument(
            String id,
            String kind,
            String number,
            String issuer,
            String drafted,
            String adopted,
            Optional<String> repealed,
            List<PlainProvision> provisions) {}

    record PlainProvision(String topic, String reference, PlainValidity validity) {}
}
