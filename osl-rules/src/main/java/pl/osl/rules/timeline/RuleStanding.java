package pl.osl.rules.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.Outcome;

/**
 * The outcome of a rule on the day on which a timeline begins.
 *
 * @param rule which rule
 * @param title its short name
 * @param outcome the answer
 * @param presumed the outcome where presumptions are made; empty unless they settle an undetermined one
 */
public record RuleStanding(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("outcome") Outcome outcome,
        @JsonProperty("presumed") Optional<Outcome> presumed)
        implements PartForm {
    /** The rule and its outcome. */
    @Override
    public String toString() {
        return rule + " " + outcome;
    }
}
