package pl.osl.rules.osl;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;

import java.time.LocalDate;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Outcome;

/** Asks the pilot edition, in both readings at once. */
final class Pilot {

    static final Assessor ASSESSOR = Assessor.of(OslStandard.pilot());

    private Pilot() {}

    static Outcome outcome(RuleId rule, Centre centre) {
        return outcome(rule, centre, DAY);
    }

    static Outcome outcome(RuleId rule, Centre centre, LocalDate day) {
        Outcome outcome = ASSESSOR.at(centre, day).outcomes().outcome(rule);
        assertThat(ASSESSOR.at(centre, day).assess().rule(rule).outcome()).isEqualTo(outcome);
        return outcome;
    }

    static RuleAssessment assess(RuleId rule, Centre centre) {
        return ASSESSOR.at(centre, DAY).assess().rule(rule);
    }
}
