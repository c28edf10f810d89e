package pl.osl.rules.cohort;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.SortedMap;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.finding.Outcome;

/**
 * How many centres stand how to a rule.
 *
 * @param rule which rule
 * @param counts of each outcome, also where it is 0; they add up to the number of centres
 */
public record RuleCount(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("counts") SortedMap<Outcome, Long> counts) {

    public RuleCount {
        ConstantCounts.check(counts, Outcome.values());
    }

    /** How many centres stand so. */
    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    RuleCount plus(RuleCount other) {
        return new RuleCount(rule, ConstantCounts.sum(counts, other.counts));
    }

    /** The rule, and how many centres have each outcome. */
    @Override
    public String toString() {
        return rule + " " + counts;
    }
}
