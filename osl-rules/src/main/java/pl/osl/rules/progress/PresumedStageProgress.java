package pl.osl.rules.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.StageStatus;

/**
 * A stage of which something else is presumed at one standpoint than at the other; no firm answer.
 *
 * @param stage which stage
 * @param title its short name
 * @param before the status that was presumed earlier; empty if none was
 * @param after the status that is presumed later; empty if none is
 * @param because the sets of changes that explain it, each sufficient by itself; at least one
 */
public record PresumedStageProgress(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("before") Optional<StageStatus> before,
        @JsonProperty("after") Optional<StageStatus> after,
        @JsonProperty("because") List<Explanation> because) {

    public PresumedStageProgress {
        because = List.copyOf(because);
    }

    /** The stage and how what is presumed of it changed. */
    @Override
    public String toString() {
        return stage + " presumed " + before.map(Enum::name).orElse("nothing") + " → "
                + after.map(Enum::name).orElse("nothing") + " " + because;
    }
}
