package pl.osl.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;
import pl.osl.testkit.cases.Exemplary;

/** The 2014 edition asked of the exemplary centre, and ten of its rules beside the same ten written by hand. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class EditionBenchmark {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    private final Assessor whole = Assessor.of(OslStandard.edition2014());
    private final Assessor presuming = whole.presuming(Presumption.all());
    private final Assessor ten = Assessor.of(ten());
    private Centre centre = Exemplary.ops();

    private static Standard ten() {
        Set<RuleId> kept = Arrays.stream(HandWrittenTen.RULES).map(RuleId::of).collect(Collectors.toSet());
        Standard standard = OslStandard.edition2014();
        for (Rule rule : standard.rules()) {
            standard = kept.contains(rule.id()) ? standard : standard.without(rule.id());
        }
        return standard;
    }

    /** Checks that both give the same answers, since otherwise they would measure different things. */
    @Setup
    public void agree() {
        Outcome[] byHand = HandWrittenTen.outcomes(centre, DAY);
        Outcomes outcomes = ten.at(centre, DAY).outcomes();
        for (int i = 0; i < byHand.length; i++) {
            Outcome other = outcomes.outcome(RuleId.of(HandWrittenTen.RULES[i]));
            if (byHand[i] != other) {
                throw new IllegalStateException(HandWrittenTen.RULES[i] + ": " + byHand[i] + " and " + other);
            }
        }
    }

    @Benchmark
    public Outcomes whole_bare() {
        return whole.at(centre, DAY).outcomes();
    }

    @Benchmark
    public Assessment whole_with_reasons() {
        return whole.at(centre, DAY).assess();
    }

    @Benchmark
    public Outcomes whole_bare_presuming() {
        return presuming.at(centre, DAY).outcomes();
    }

    @Benchmark
    public Assessment whole_with_reasons_presuming() {
        return presuming.at(centre, DAY).assess();
    }

    @Benchmark
    public Outcomes ten_bare() {
        return ten.at(centre, DAY).outcomes();
    }

    @Benchmark
    public Assessment ten_with_reasons() {
        return ten.at(centre, DAY).assess();
    }

    @Benchmark
    public Outcome[] ten_bare_by_hand() {
        return HandWrittenTen.outcomes(centre, DAY);
    }

    @Benchmark
    public List<HandWritten.Note> ten_with_reasons_by_hand() {
        return HandWrittenTen.reasons(centre, DAY);
    }
}
