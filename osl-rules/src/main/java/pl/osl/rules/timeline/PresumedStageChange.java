package pl.osl.rules.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.StageStatus;

/**
 * A stage of which something else is presumed than on the day before.
 *
 * @param stage which stage
 * @param before what was presumed on the day before; empty if nothing was, as where the status was settled
 * @param after what is presumed on the day itself; empty if nothing is
 * @param because the rules whose presumed change on that day turned the stage; empty where a firm change did
 */
public record PresumedStageChange(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("before") Optional<StageStatus> before,
        @JsonProperty("after") Optional<StageStatus> after,

        @JsonProperty("because") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<RuleId> because)
        implements PartForm {

    public PresumedStageChange {
        because = List.copyOf(because);
    }

    /** The stage and how what is presumed of it changed. */
    @Override
    public String toString() {
        return stage + " presumed " + before.map(Enum::name).orElse("nothing") + " → "
                + after.map(Enum::name).orElse("nothing");
    }
}
