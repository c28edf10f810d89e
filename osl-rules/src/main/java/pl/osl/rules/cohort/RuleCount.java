package pl.osl.rules.cohort;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Optional;
import java.util.SortedMap;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.model.json.WrittenAsJson;
import pl.osl.rules.finding.Outcome;

/**
 * The number of centres with each outcome of a rule.
 *
 * @param rule the rule
 * @param title its short name
 * @param counts the count of every outcome, including 0; they add up to the number of centres
 * @param presumed the undetermined ones by what is presumed of them, including those of which nothing is; empty if
 *     nothing was presumed
 */
public record RuleCount(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("counts") SortedMap<Outcome, Long> counts,
        @JsonProperty("presumed") Optional<SortedMap<Outcome, Long>> presumed)
        implements Serializable, PartForm {

    public RuleCount {
        ConstantCounts.check(counts, Outcome.values());
        presumed.ifPresent(divided ->
                ConstantCounts.checkDivided(counts.getOrDefault(Outcome.UNDETERMINED, 0L), divided, Outcome.values()));
    }

    /** The number of centres with an outcome. */
    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** The number of undetermined centres of which an outcome is presumed; 0 if nothing was presumed. */
    public long presumed(Outcome outcome) {
        return presumed.map(divided -> divided.getOrDefault(outcome, 0L)).orElse(0L);
    }

    RuleCount plus(RuleCount other) {
        return new RuleCount(
                rule,
                title,
                ConstantCounts.sum(counts, other.counts),
                presumed.map(divided -> ConstantCounts.sum(divided, other.presumed.orElseThrow())));
    }

    /** The rule and its counts. */
    @Override
    public String toString() {
        return rule + " " + counts;
    }

    /** Serialised as JSON, since an empty {@code Optional} cannot be. */
    Object writeReplace() {
        return WrittenAsJson.of(this);
    }
}
