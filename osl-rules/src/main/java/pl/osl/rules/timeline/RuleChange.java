package pl.osl.rules.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.finding.Outcome;

/**
 * A rule whose outcome differs from that of the day before.
 *
 * @param rule which rule
 * @param before the outcome of the day before
 * @param after the outcome of the day itself
 * @param because the facts whose term came on that day; empty only where a broken rule took another path
 */
public record RuleChange(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("before") Outcome before,
        @JsonProperty("after") Outcome after,

        @JsonProperty("because") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Reason> because) {

    public RuleChange {
        because = List.copyOf(because);
    }

    /** The rule and how its outcome changed. */
    @Override
    public String toString() {
        return rule + " " + before + " → " + after;
    }
}
