package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.StageStatus;

/**
 * A stage that an answer settles, whatever else is unknown.
 *
 * @param stage which stage
 * @param title its short name
 * @param status the status that it then has
 */
public record SettledStage(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("status") StageStatus status)
        implements PartForm {

    /** The stage and its status. */
    @Override
    public String toString() {
        return stage + " " + status;
    }
}
