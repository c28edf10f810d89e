package pl.osl.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
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
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.When;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.outlook.Timeline;
import pl.osl.testkit.Exemplary;

/** Ten years of the exemplary centre by the 2014 edition, as it is and with 5,000 documents more or instead. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class TimelineBenchmark {

    private static final int MANY = 5000;
    private static final LocalDate FROM = LocalDate.of(2014, 1, 1);
    private static final LocalDate TO = LocalDate.of(2023, 12, 31);

    private final Assessor assessor = Assessor.of(OslStandard.edition2014());
    private final Centre centre = Exemplary.ops();
    private final Centre settled = centre.withDocuments(beside(centre));
    private final Centre open = centre.withDocuments(Listing.complete(further(false)))
            .withOrganisingPlans(Listing.unrecorded());

    private static Listing<InstitutionalDocument> beside(Centre centre) {
        List<InstitutionalDocument> documents =
                new ArrayList<>(centre.documents().elements());
        documents.addAll(further(true));
        return Listing.complete(documents);
    }

    private static List<InstitutionalDocument> further(boolean alike) {
        DocumentKind[] kinds = DocumentKind.values();
        List<InstitutionalDocument> documents = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            documents.add(InstitutionalDocument.builder()
                    .id(DocumentId.of("further-" + i))
                    .kind(Fact.known(alike ? DocumentKind.OTHER : kinds[i % kinds.length]))
                    .adopted(Fact.known(When.on(FROM.plusDays(i % 3650))))
                    .repealed(Fact.none())
                    .build());
        }
        return documents;
    }

    @Benchmark
    public Timeline ten_years() {
        return Timeline.of(assessor, centre, FROM, TO);
    }

    @Benchmark
    public Timeline with_5000_documents() {
        return Timeline.of(assessor, settled, FROM, TO);
    }

    @Benchmark
    public Timeline with_5000_documents_that_leave_rules_open() {
        return Timeline.of(assessor, open, FROM, TO);
    }
}
