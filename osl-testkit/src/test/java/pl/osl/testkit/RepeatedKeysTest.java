package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.osl.OslStandard;
import pl.osl.testkit.generate.Centres;
import pl.osl.testkit.generate.Knowledge;
import pl.osl.testkit.laws.Trial;

/** A document in which a key stands twice is refused, wherever it stands and whatever is read. */
class RepeatedKeysTest {

    private static final LocalDate DAY = LocalDate.of(2012, 11, 26);

    private final Assessor assessor = Assessor.of(OslStandard.pilot());

    @Test
    void anywhere_in_a_centre() {
        Trial.cases(300)
                .forAll(Centres.centres(), integers().between(0, Integer.MAX_VALUE))
                .checkAssert((centre, choice) -> isRefused(centre, Centre.class, choice));
    }

    @Test
    void anywhere_in_an_assessment() {
        Trial.cases(50)
                .forAll(Centres.centres(), integers().between(0, Integer.MAX_VALUE))
                .checkAssert(
                        (centre, choice) -> isRefused(assessor.at(centre, DAY).assess(), Assessment.class, choice));
    }

    @Test
    void anywhere_in_a_summary() {
        Trial.cases(50)
                .forAll(Centres.centres(), integers().between(0, Integer.MAX_VALUE))
                .checkAssert((centre, choice) -> isRefused(summary(centre), CohortSummary.class, choice));
    }

    private CohortSummary summary(Centre centre) {
        return Stream.of(assessor.at(centre, DAY).outcomes()).collect(CohortSummary.collector(assessor, DAY));
    }

    private static <T> void isRefused(T value, Class<T> type, int choice) {
        assertThat(OslJson.read(OslJson.write(value), type)).isEqualTo(value);
        List<String> documents =
                RepeatedKeys.in(Knowledge.tree(value), choice % 2 == 0).toList();
        String document = documents.get(choice / 2 % documents.size());
        assertThatThrownBy(() -> OslJson.read(document, type))
                .isInstanceOfSatisfying(
                        UnreadableRecordException.class,
                        refusal -> assertThat(refusal.faults())
                                .as("%s", document)
                                .anySatisfy(fault ->
                                        assertThat(fault.wording().english()).contains("occurs more than once")));
    }
}
