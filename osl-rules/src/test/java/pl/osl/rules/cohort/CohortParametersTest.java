package pl.osl.rules.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.ParameterSetting;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.standard.Standard;

class CohortParametersTest {

    private static final Parameter FEWEST = new Parameter("fewest", 5, Wording.of("próg", "threshold"));
    private static final Standard STANDARD =
            Standard.of("Test", "1", stage("I1", rule("A", FAMILIARISATIONS.some(STAFF.atLeast(FEWEST)))));
    private static final Centre CENTRE = centreWith(familiarisation().staff(6).build());

    @Test
    void a_summary_names_the_parameters_that_were_set() {
        assertThat(summary(STANDARD).parameters()).isEmpty();
        assertThat(summary(STANDARD.withParameter(FEWEST, 8)).parameters())
                .containsExactly(new ParameterSetting("fewest", 8));
    }

    @Test
    void summaries_with_different_parameters_do_not_merge() {
        CohortSummary lenient = summary(STANDARD);
        CohortSummary strict = summary(STANDARD.withParameter(FEWEST, 8));

        assertThatThrownBy(() -> lenient.merge(strict)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> strict.merge(lenient)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> strict.merge(summary(STANDARD.withParameter(FEWEST, 9))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void summaries_with_the_same_parameters_merge_and_keep_them() {
        CohortSummary strict = summary(STANDARD.withParameter(FEWEST, 8));
        CohortSummary merged = strict.merge(summary(STANDARD.withParameter(FEWEST, 8)));

        assertThat(merged.parameters()).containsExactly(new ParameterSetting("fewest", 8));
        assertThat(merged.rules().get(0).count(Outcome.NOT_MET)).isEqualTo(2);
    }

    private static CohortSummary summary(Standard standard) {
        Assessor assessor = Assessor.of(standard);
        return Stream.of(assessor.at(CENTRE, DAY).outcomes()).collect(CohortSummary.collector(assessor, DAY));
    }
}
