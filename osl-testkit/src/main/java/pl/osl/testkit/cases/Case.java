package pl.osl.testkit.cases;

import java.time.LocalDate;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.finding.Outcome;

/**
 * A test case for a rule: the outcome expected for a centre on a day.
 *
 * @param rule the rule under test
 * @param outcome the expected outcome
 * @param name what is true of this centre, as a clause in English
 * @param day the day asked about
 * @param centre an exemplary centre, changed
 */
public record Case(RuleId rule, Outcome outcome, String name, LocalDate day, Centre centre) {

    /** The rule, the outcome and the name; never the record. */
    @Override
    public String toString() {
        return rule + " " + outcome + " on " + day + ": " + name;
    }
}
