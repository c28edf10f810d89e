package pl.osl.rules.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Why a plan is for its stage, where none was named.
 *
 * @param reason by what it was chosen
 * @param considered the stages for which a plan was sought, in the order of the standard, the chosen one among them; a
 *     stage is left out if it was certain beforehand that it leaves no less to do than one before it
 */
public record StageChoice(
        @JsonProperty("reason") StageChoiceReason reason,
        @JsonProperty("considered") List<ConsideredStage> considered) {

    public StageChoice {
        considered = List.copyOf(considered);
    }

    /** The reason, and what was considered. */
    @Override
    public String toString() {
        return reason + " " + considered;
    }
}
