package pl.osl.rules.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.StageId;
import pl.osl.model.form.PartForm;

/**
 * A stage for which a plan was sought while one was chosen.
 *
 * @param stage which stage
 * @param found whether a plan was found
 * @param toDo how many of its steps are work; 0 if none was found
 * @param toFindOut how many of its steps find out what may be so already; 0 if none was found
 * @param toRecord how many of its steps merely write down what follows from the record; 0 if none was found
 * @param occasioned whether the plan adds or brings about something so that the stage applies
 */
public record ConsideredStage(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("found") boolean found,
        @JsonProperty("toDo") int toDo,
        @JsonProperty("toFindOut") int toFindOut,
        @JsonProperty("toRecord") int toRecord,
        @JsonProperty("occasioned") boolean occasioned)
        implements PartForm {

    /** The stage, and the number of steps of each kind. */
    @Override
    public String toString() {
        return stage + (found ? " " + toDo + "+" + toFindOut + "+" + toRecord : " no plan");
    }
}
