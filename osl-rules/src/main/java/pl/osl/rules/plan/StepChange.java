package pl.osl.rules.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Wording;

/**
 * One change of the record that belongs to a step.
 *
 * @param says what will stand there, in the nominative
 * @param amendment the same as a change of the JSON, with its place
 */
public record StepChange(
        @JsonProperty("says") Wording says,
        @JsonProperty("amendment") Amendment amendment) {
    /** What is changed, and where. */
    @Override
    public String toString() {
        return amendment.toString();
    }
}
