package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.Evidence;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.finding.Surrounding;

/**
 * The fact or term that made one answer become another: one line of the reasons, as it read before and as it reads after.
 *
 * @param place what was looked at, in the later record unless the line is gone from it
 * @param before the line before; empty if there was none
 * @param after the line after; empty if it is gone
 * @param evidence what the line rests on in the record, the first few where it rests on many; empty if it speaks of a
 *     term that the rule itself sets, or of what is only presumed
 * @param presumed what reads in that on which the line rests, where the record does not say it
 * @param within the elements that the place lies in, the outermost first
 */
public record Reason(
        @JsonProperty("place") @JsonInclude Place place,
        @JsonProperty("before") Optional<Wording> before,
        @JsonProperty("after") Optional<Wording> after,

        @JsonProperty("evidence") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Evidence> evidence,

        @JsonProperty("presumed") Optional<PresumptionId> presumed,

        @JsonProperty("within") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Surrounding> within)
        implements PartForm {

    public Reason {
        evidence = List.copyOf(evidence);
        within = List.copyOf(within);
    }

    /**
     * What made the answer to a rule become another, in the order in which the rule asks.
     *
     * <p>Empty if no condition turned, as where the rule broke on another path.
     */
    public static List<Reason> between(RuleAssessment before, RuleAssessment after) {
        return Differences.between(before, after);
    }

    /** The place that was looked at, and the line in English as it reads after, or read before. */
    @Override
    public String toString() {
        return place + " " + after.or(() -> before).map(Wording::english).orElse("");
    }
}
