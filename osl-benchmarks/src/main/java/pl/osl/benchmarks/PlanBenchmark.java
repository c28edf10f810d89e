package pl.osl.benchmarks;

import static pl.osl.rules.osl.OslStage.I4;

import java.time.LocalDate;
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
import pl.osl.model.fact.Listing;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.question.Questions;
import pl.osl.testkit.cases.Exemplary;

/** Plans for the exemplary centre, and the questions about it, if nothing is recorded of what its documents provide. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Benchmark)
public class PlanBenchmark {

    static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private final Assessor assessor = Assessor.of(OslStandard.edition2014());
    private final Centre lacking = withoutProvisions(Exemplary.ops());
    private final Centre empty = Centre.builder().id("empty").build();

    /** The same record, in which nothing is recorded of what the documents provide. */
    static Centre withoutProvisions(Centre centre) {
        return centre.withDocuments(centre.documents().map(document -> document.withProvisions(Listing.unrecorded())));
    }

    /** Two documents of many have to be found. */
    @Benchmark
    public Plan exemplary() {
        return Plan.towards(I4, assessor.at(lacking, DAY));
    }

    /** Everything has to be found. */
    @Benchmark
    public Plan empty() {
        return Plan.towards(I4, assessor.at(empty, DAY));
    }

    @Benchmark
    public Questions questions() {
        return Questions.of(assessor.at(lacking, DAY));
    }
}
