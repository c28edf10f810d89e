package pl.osl.rules.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Rule;

/**
 * A rule that needs a step: without it the rule would not be satisfied, or would have another outcome.
 *
 * @param rule which rule
 * @param title its short name
 * @param citations what it rests on
 */
public record ServedRule(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("citations") List<Citation> citations)
        implements PartForm {

    public ServedRule {
        citations = List.copyOf(citations);
    }

    static ServedRule of(Rule rule) {
        return new ServedRule(rule.id(), rule.title(), rule.citations());
    }

    /** The rule. */
    @Override
    public String toString() {
        return rule.toString();
    }
}
