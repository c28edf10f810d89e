package pl.osl.rules.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.StageStatus;

/**
 * A stage whose status differs from that of the day before.
 *
 * @param stage which stage
 * @param before the status of the day before
 * @param after the status of the day itself
 * @param because the rules whose change on that day turned the stage; rules of a prerequisite may be among them
 */
public record StageChange(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("before") StageStatus before,
        @JsonProperty("after") StageStatus after,

        @JsonProperty("because") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<RuleId> because)
        implements PartForm {

    public StageChange {
        because = List.copyOf(because);
    }

    /** The stage and how its status changed. */
    @Override
    public String toString() {
        return stage + " " + before + " → " + after;
    }
}
