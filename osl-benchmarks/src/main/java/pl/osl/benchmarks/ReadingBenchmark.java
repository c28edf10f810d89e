package pl.osl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.Line;
import pl.osl.model.json.OslJson;

/** A centre read from JSON Lines, beside plain data binding of the same lines; each figure is that of one line. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@OperationsPerInvocation(ReadingBenchmark.COUNT)
@State(Scope.Benchmark)
public class ReadingBenchmark {

    static final int COUNT = 1_000;

    /** A resource beside this class, or a file. */
    @Param(Sample.RESOURCE)
    public String record;

    private byte[] lines = {};
    private ObjectReader days;
    private ObjectReader texts;

    @Setup
    public void prepare() {
        JsonNode document = Lines.withExactDays(Sample.text(record));
        lines = Lines.of(document, COUNT).getBytes(StandardCharsets.UTF_8);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .build();
        days = mapper.readerFor(PlainRecords.of(document, LocalDate.class));
        texts = mapper.readerFor(PlainRecords.of(document, String.class));
    }

    @Benchmark
    public void ours(Blackhole hole) {
        try (Stream<Line<Centre>> centres = OslJson.lines(new ByteArrayInputStream(lines), "lines", Centre.class)) {
            centres.forEach(line -> hole.consume(line.value()));
        }
    }

    @Benchmark
    public void plain(Blackhole hole) throws IOException {
        bind(days, hole);
    }

    /** The least that data binding can cost: its days stay texts. */
    @Benchmark
    public void plain_without_days(Blackhole hole) throws IOException {
        bind(texts, hole);
    }

    private void bind(ObjectReader reader, Blackhole hole) throws IOException {
        try (MappingIterator<Object> values = reader.readValues(new ByteArrayInputStream(lines))) {
            values.forEachRemaining(hole::consume);
        }
    }
}
