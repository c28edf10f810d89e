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
 * @param applies whether it applies after all steps of the plan; if not, the step serves it only in that it need not be met
 */
public record ServedRule(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("citations") List<Citation> citations,
        @JsonProperty("applies") boolean applies)
        implements PartForm {

    public ServedRule {
        citations = List.copyOf(citations);
    }

    static ServedRule of(Rule rule, boolean applies) {
        return new ServedRule(rule.id(), rule.title(), rule.citations(), applies);
    }

    /** The rule. */
    @Override
    public String toString() {
        return rule.toString();
    }
}
