package pl.osl.rules.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.StageId;
import pl.osl.model.form.PartForm;

/**
 * A stage for which no plan was sought while one was chosen.
 *
 * @param stage which stage
 * @param reason why none was sought
 */
public record LeftOutStage(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("reason") LeftOutReason reason) implements PartForm {

    /** The stage and the reason. */
    @Override
    public String toString() {
        return stage + " " + reason;
    }
}
