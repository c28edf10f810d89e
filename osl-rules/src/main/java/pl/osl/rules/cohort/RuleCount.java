package pl.osl.rules.cohort;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.SortedMap;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Outcome;

/**
 * The number of centres with each outcome of a rule.
 *
 * @param rule the rule
 * @param title its short name
 * @param counts the count of every outcome, including 0; they add up to the number of centres
 */
public record RuleCount(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("counts") SortedMap<Outcome, Long> counts) {

    public RuleCount {
        ConstantCounts.check(counts, Outcome.values());
    }

    /** The number of centres with an outcome. */
    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    RuleCount plus(RuleCount other) {
        return new RuleCount(rule, title, ConstantCounts.sum(counts, other.counts));
    }

    /** The rule and its counts. */
    @Override
    public String toString() {
        return rule + " " + counts;
    }
}
