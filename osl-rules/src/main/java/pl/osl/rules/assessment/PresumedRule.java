package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;

/**
 * What follows for a rule where presumptions are made; no firm answer.
 *
 * @param outcome the answer
 * @param says the answer as a clause, as for a firm one
 * @param places what is presumed, and none of it to spare
 * @param applies whether the rule applies, with the presumed findings marked; empty if it applies to all
 * @param finding whether what the rule demands is so, with the presumed findings marked
 */
public record PresumedRule(
        @JsonProperty("outcome") Outcome outcome,
        @JsonProperty("says") Wording says,
        @JsonProperty("places") List<PresumedPlace> places,
        @JsonProperty("applies") Optional<Finding> applies,
        @JsonProperty("finding") Finding finding)
        implements PartForm {

    public PresumedRule {
        places = List.copyOf(places);
    }

    PresumedRule inWords() {
        return new PresumedRule(outcome, says, places, applies.map(Finding::inWords), finding.inWords());
    }

    /** The outcome and the places. */
    @Override
    public String toString() {
        return outcome + " presuming " + places;
    }
}
