package pl.osl.rules.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import pl.osl.model.fact.RuleId;
import pl.osl.model.form.PartForm;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Outcome;

/**
 * A rule whose outcome differs from that of the day before.
 *
 * @param rule which rule
 * @param before the outcome of the day before
 * @param after the outcome of the day itself
 * @param because the facts whose term came on that day; empty only where a broken rule took another path
 * @param lacking what is lacking from then on, the first few facts; empty unless the outcome is undetermined and was not
 */
public record RuleChange(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("before") Outcome before,
        @JsonProperty("after") Outcome after,

        @JsonProperty("because") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Reason> because,

        @JsonProperty("lacking") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Gap> lacking)
        implements PartForm {

    public RuleChange {
        because = List.copyOf(because);
        lacking = List.copyOf(lacking);
    }

    /** The rule and how its outcome changed. */
    @Override
    public String toString() {
        return rule + " " + before + " → " + after;
    }
}
