package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import pl.osl.model.fact.RuleId;
import pl.osl.model.form.PartForm;
import pl.osl.rules.assessment.PresumedPlace;

/**
 * Something presumed that an answer would confirm or refute, and what rests on it.
 *
 * @param presumed what is presumed, at the place that is asked about
 * @param rules the rules whose presumed answers rest on it, in the order of the standard; at least one
 */
public record ConfirmedPresumption(
        @JsonProperty("presumed") PresumedPlace presumed,
        @JsonProperty("rules") List<RuleId> rules) implements PartForm {

    public ConfirmedPresumption {
        rules = List.copyOf(rules);
    }

    /** What is presumed, and how many rules rest on it. */
    @Override
    public String toString() {
        return presumed + ", for " + (rules.size() == 1 ? "1 rule" : rules.size() + " rules");
    }
}
