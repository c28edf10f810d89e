package pl.osl.benchmarks;

import java.util.List;
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
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.osl.OslStandard;

/** The pilot edition asked of one centre, bare and with reasons, beside the same rules written by hand. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class AnswerBenchmark {

    private final Assessor assessor = Assessor.of(OslStandard.pilot());
    private Centre centre = Sample.CENTRE;

    @Benchmark
    public Outcome[] bare_by_hand() {
        return HandWritten.outcomes(centre, Sample.DAY);
    }

    @Benchmark
    public Outcomes bare() {
        return assessor.at(centre, Sample.DAY).outcomes();
    }

    @Benchmark
    public List<HandWritten.Note> reasons_by_hand() {
        return HandWritten.reasons(centre, Sample.DAY);
    }

    @Benchmark
    public Assessment reasons() {
        return assessor.at(centre, Sample.DAY).assess();
    }
}
