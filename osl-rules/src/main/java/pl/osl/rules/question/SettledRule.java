package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.Outcome;

/**
 * A rule that an answer settles, whatever else is unknown.
 *
 * @param rule which rule
 * @param title its short name
 * @param outcome the outcome that it then has
 */
public record SettledRule(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("outcome") Outcome outcome)
        implements PartForm {

    /** The rule and its outcome. */
    @Override
    public String toString() {
        return rule + " " + outcome;
    }
}
