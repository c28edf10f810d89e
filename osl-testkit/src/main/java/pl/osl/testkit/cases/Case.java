package pl.osl.testkit.cases;

import java.time.LocalDate;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.finding.Outcome;

/**
 * One trial of a rule: what it has to answer about a centre on a day.
 *
 * @param rule the rule that is tried
 * @param outcome what it has to answer
 * @param name what is so in this centre, as a clause in English
 * @param day the day asked about
 * @param centre an exemplary centre, changed
 */
public record Case(RuleId rule, Outcome outcome, String name, LocalDate day, Centre centre) {

    /** The rule, the outcome and what is so; never the record. */
    @Override
    public String toString() {
        return rule + " " + outcome + " on " + day + ": " + name;
    }
}
