package pl.osl.rules.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.StageStatus;

/**
 * How a centre stands to a stage where a timeline begins.
 *
 * @param stage which stage
 * @param title its short name
 * @param status the answer
 */
public record StageStanding(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("status") StageStatus status) {
    /** The stage and its status. */
    @Override
    public String toString() {
        return stage + " " + status;
    }
}
