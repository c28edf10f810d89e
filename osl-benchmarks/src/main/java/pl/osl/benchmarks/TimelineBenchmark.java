package pl.osl.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pl.osl.model.centre.Centre;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.timeline.Timeline;

/** Thirty years of the exemplary centre by the 2014 edition, as it is and with many further elements. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class TimelineBenchmark {

    private final Assessor assessor = Assessor.of(OslStandard.edition2014());

    @Param
    private LargeRecord kind;

    @Param({"0", "1000", "5000"})
    private int elements;

    private Centre centre;

    @Setup
    public void make() {
        centre = kind.of(elements);
    }

    @Benchmark
    public Timeline thirty_years() {
        return Timeline.of(assessor.at(centre, LargeRecord.FROM), LargeRecord.TO);
    }
}
