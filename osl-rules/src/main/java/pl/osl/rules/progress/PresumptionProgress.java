package pl.osl.rules.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.assessment.PresumedPlace;

/**
 * Something that was presumed at the earlier standpoint, and what has become of it.
 *
 * @param presumed what was presumed, at its place in the earlier record
 * @param fate what has become of it
 * @param recorded what the later record says there; empty if it says nothing
 * @param rules the rules whose presumed answers rested on it, in the order of the earlier standard
 */
public record PresumptionProgress(
        @JsonProperty("presumed") PresumedPlace presumed,
        @JsonProperty("fate") PresumptionFate fate,
        @JsonProperty("recorded") Optional<Wording> recorded,
        @JsonProperty("rules") List<RuleId> rules)
        implements PartForm {

    public PresumptionProgress {
        rules = List.copyOf(rules);
    }

    /** What was presumed, and what has become of it. */
    @Override
    public String toString() {
        return presumed + " " + fate;
    }
}
