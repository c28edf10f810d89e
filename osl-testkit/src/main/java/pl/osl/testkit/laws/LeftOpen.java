package pl.osl.testkit.laws;

import java.util.Map;
import pl.osl.model.fact.RuleId;

/**
 * What was found of one rule on small records.
 *
 * @param rule the rule
 * @param records the number of records that the reader accepts
 * @param undetermined on how many of them the rule is undetermined
 * @param closed of how many of these the richest record on which it still is has no two completions that differ
 * @param harmless of how many of these no completion is not met, so that the rule holds its stage back for nothing
 * @param examples for each set of places that are open in such a richest record, without the numbers of elements, the
 *     outcome that all completions give, and one record
 */
public record LeftOpen(
        RuleId rule, int records, int undetermined, int closed, int harmless, Map<String, String> examples) {

    public LeftOpen {
        examples = Map.copyOf(examples);
    }
}
