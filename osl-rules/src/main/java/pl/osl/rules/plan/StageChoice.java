package pl.osl.rules.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import pl.osl.model.form.PartForm;

/**
 * Why a plan is for its stage, where none was named.
 *
 * @param reason by what it was chosen
 * @param considered the stages for which a plan was sought, in the order of the standard, the chosen one among them
 * @param leftOut the other stages, in the order of the standard, each with the reason why none was sought
 */
public record StageChoice(
        @JsonProperty("reason") StageChoiceReason reason,
        @JsonProperty("considered") List<ConsideredStage> considered,

        @JsonProperty("leftOut") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<LeftOutStage> leftOut)
        implements PartForm {

    public StageChoice {
        considered = List.copyOf(considered);
        leftOut = List.copyOf(leftOut);
    }

    /** The reason, and what was considered. */
    @Override
    public String toString() {
        return reason + " " + considered;
    }
}
