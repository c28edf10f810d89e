package pl.osl.rules.standard;

import java.util.ArrayList;
import java.util.List;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;

/**
 * A stage of implementation: the rules that make it up, and the stages that must be reached before it.
 *
 * @param id unique in a standard
 * @param title a short name
 * @param prerequisites the stages that must be reached first; an order that is merely usual is not listed
 * @param rules in the order of the standard
 */
public record Stage(StageId id, Wording title, List<StageId> prerequisites, List<Rule> rules) {

    public Stage {
        prerequisites = List.copyOf(prerequisites);
        rules = List.copyOf(rules);
    }

    /** A stage without prerequisites. */
    public static Stage of(String id, String polish, String english, Rule... rules) {
        return new Stage(StageId.of(id), Wording.of(polish, english), List.of(), List.of(rules));
    }

    /** This stage with other stages as its prerequisites. */
    public Stage after(String... stages) {
        return new Stage(id, title, List.of(stages).stream().map(StageId::of).toList(), rules);
    }

    /** This stage with a rule added at the end, or replacing the one with the same id. */
    public Stage with(Rule rule) {
        List<Rule> changed = new ArrayList<>(rules);
        int at = indexOf(rule.id());
        if (at < 0) {
            changed.add(rule);
        } else {
            changed.set(at, rule);
        }
        return new Stage(id, title, prerequisites, changed);
    }

    /** This stage without a rule; unchanged if it has no such rule. */
    public Stage without(RuleId rule) {
        return new Stage(
                id,
                title,
                prerequisites,
                rules.stream().filter(other -> !other.id().equals(rule)).toList());
    }

    private int indexOf(RuleId rule) {
        return rules.stream().map(Rule::id).toList().indexOf(rule);
    }
}
