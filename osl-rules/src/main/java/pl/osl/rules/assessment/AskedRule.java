package pl.osl.rules.assessment;

import java.util.List;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;

/**
 * What an answer says of the rule itself, whatever the answer is.
 *
 * @param rule which rule
 * @param title its short name
 * @param force how far it binds
 * @param citations what it rests on
 */
record AskedRule(RuleId rule, Wording title, Force force, List<Citation> citations) {

    AskedRule {
        citations = List.copyOf(citations);
    }

    static AskedRule of(Rule rule) {
        return new AskedRule(rule.id(), rule.title(), rule.force(), rule.citations());
    }
}
