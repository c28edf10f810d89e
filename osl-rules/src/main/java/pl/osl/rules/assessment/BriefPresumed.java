package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.Outcome;

/**
 * What follows for a rule where presumptions are made, without the reasons; no firm answer.
 *
 * @param outcome the answer
 * @param says the answer as a clause, as for a firm one
 * @param places what is presumed, and none of it to spare
 */
public record BriefPresumed(
        @JsonProperty("outcome") Outcome outcome,
        @JsonProperty("says") Wording says,
        @JsonProperty("places") List<PresumedPlace> places)
        implements PartForm {

    public BriefPresumed {
        places = List.copyOf(places);
    }

    /** The same without the reasons. */
    public static BriefPresumed of(PresumedRule presumed) {
        return new BriefPresumed(presumed.outcome(), presumed.says(), presumed.places());
    }
}
