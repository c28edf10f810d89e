package pl.osl.rules.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.Surrounding;

/**
 * One change of the record that belongs to a step.
 *
 * @param says what will stand there, in the nominative
 * @param within the elements that it lies in, the outermost first; those that the same step adds among them
 * @param amendment the same as a change of the JSON, with its place
 */
public record StepChange(
        @JsonProperty("says") Wording says,

        @JsonProperty("within") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Surrounding> within,

        @JsonProperty("amendment") Amendment amendment)
        implements PartForm {

    public StepChange {
        within = List.copyOf(within);
    }

    /** What is changed, and where. */
    @Override
    public String toString() {
        return amendment.toString();
    }
}
