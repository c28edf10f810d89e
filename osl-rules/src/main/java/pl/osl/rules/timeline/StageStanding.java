package pl.osl.rules.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.StageStatus;

/**
 * The status of a stage on the day on which a timeline begins.
 *
 * @param stage which stage
 * @param title its short name
 * @param status the answer
 * @param presumed the status where presumptions are made; empty unless they settle an undetermined one
 */
public record StageStanding(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("status") StageStatus status,
        @JsonProperty("presumed") Optional<StageStatus> presumed)
        implements PartForm {
    /** The stage and its status. */
    @Override
    public String toString() {
        return stage + " " + status;
    }
}
