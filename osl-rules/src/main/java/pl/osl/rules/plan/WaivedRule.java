package pl.osl.rules.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import pl.osl.model.fact.RuleId;
import pl.osl.model.form.PartForm;

/**
 * A rule that a plan need not satisfy, since a waiver stands in for it.
 *
 * @param rule which rule
 * @param until the last day on which the waiver holds; after it the plan is enough only if the rule is met
 */
public record WaivedRule(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("until") LocalDate until) implements PartForm {

    /** The rule and the day. */
    @Override
    public String toString() {
        return rule + " until " + until;
    }
}
