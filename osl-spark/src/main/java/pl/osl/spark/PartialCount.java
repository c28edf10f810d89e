package pl.osl.spark;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.cohort.CohortSummary;

/**
 * The count of the records of one part of a dataset; mutable, for one thread at a time.
 *
 * <p>Public because Spark asks for it; {@link SparkAssessor#summary(org.apache.spark.sql.Column)} counts with it. Keeps the id of every centre, in order to tell those that stand in the dataset more than once.
 */
public final class PartialCount implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<String> centres = new HashSet<>();
    private @Nullable CohortSummary counted;
    private long refused;

    private transient @Nullable Running<?> running;

    PartialCount() {}

    void count(ReadRecord read, SharedAssessor asked) {
        Centre centre = read.centre();
        Outcomes outcomes = read.outcomes();
        if (centre == null || outcomes == null) {
            refused++;
            return;
        }
        centres.add(centre.id().value());
        if (running == null) {
            running = Running.of(CohortSummary.collector(asked.assessor(), asked.day()));
        }
        running.add(outcomes);
    }

    PartialCount merge(PartialCount other) {
        other.close();
        centres.addAll(other.centres);
        refused += other.refused;
        add(other.counted);
        return this;
    }

    /** The summary of all records counted; of none if there was no record. */
    CohortSummary summary(SharedAssessor asked) {
        close();
        CohortSummary summary = counted == null
                ? Stream.<Outcomes>empty().collect(CohortSummary.collector(asked.assessor(), asked.day()))
                : counted;
        return summary.refusing(refused).repeating(summary.centres() - centres.size());
    }

    private void close() {
        if (running != null) {
            add(running.end());
            running = null;
        }
    }

    private void add(@Nullable CohortSummary other) {
        if (other != null) {
            counted = counted == null ? other : counted.merge(other);
        }
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        close();
        out.defaultWriteObject();
    }

    /** A collector and what it has collected so far. */
    private record Running<A>(Collector<Outcomes, A, CohortSummary> collector, A container) {

        static <A> Running<A> of(Collector<Outcomes, A, CohortSummary> collector) {
            return new Running<>(collector, collector.supplier().get());
        }

        void add(Outcomes outcomes) {
            collector.accumulator().accept(container, outcomes);
        }

        CohortSummary end() {
            return collector.finisher().apply(container);
        }
    }
}
