package pl.osl.rules.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.RuleId;
import pl.osl.model.form.PartForm;
import pl.osl.rules.assessment.PresumedPlace;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Outcome;

/**
 * A rule of which something else is presumed than on the day before.
 *
 * @param rule which rule
 * @param before what was presumed on the day before; empty if nothing was, as where the outcome was settled
 * @param after what is presumed on the day itself; empty if nothing is
 * @param because the facts whose term came on that day, or that silenced a presumption; empty where only the firm answer
 *     turned
 * @param lacking what is lacking from then on, the first few facts; empty unless nothing is presumed any more and the rule
 *     is undetermined
 * @param places what is presumed on the day itself; empty unless nothing was presumed before
 */
public record PresumedRuleChange(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("before") Optional<Outcome> before,
        @JsonProperty("after") Optional<Outcome> after,

        @JsonProperty("because") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Reason> because,

        @JsonProperty("lacking") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Gap> lacking,

        @JsonProperty("places") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PresumedPlace> places)
        implements PartForm {

    public PresumedRuleChange {
        because = List.copyOf(because);
        lacking = List.copyOf(lacking);
        places = List.copyOf(places);
    }

    /** The rule and how what is presumed of it changed. */
    @Override
    public String toString() {
        return rule + " presumed " + before.map(Enum::name).orElse("nothing") + " → "
                + after.map(Enum::name).orElse("nothing");
    }
}
