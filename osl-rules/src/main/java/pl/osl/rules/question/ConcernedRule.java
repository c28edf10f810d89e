package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.standard.Rule;

/**
 * An undetermined rule that some question concerns.
 *
 * @param rule which rule
 * @param title its short name
 */
public record ConcernedRule(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title) implements PartForm {

    static ConcernedRule of(Rule rule) {
        return new ConcernedRule(rule.id(), rule.title());
    }

    /** The rule and its title in English. */
    @Override
    public String toString() {
        return rule + " " + title.english();
    }
}
