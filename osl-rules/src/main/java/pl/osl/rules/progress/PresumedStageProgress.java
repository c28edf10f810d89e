package pl.osl.rules.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.StageStatus;

/**
 * A stage of which something else is presumed at one standpoint than at the other; no firm answer.
 *
 * @param stage which stage
 * @param title its short name
 * @param before the status that was presumed earlier; empty if none was
 * @param after the status that is presumed later; empty if none is
 * @param firmBefore the status by the record alone earlier; empty if the earlier standard has no such stage
 * @param firmAfter the status by the record alone later; empty if the later standard has no such stage
 * @param because the sets of changes that explain it, each sufficient by itself; at least one
 */
@JsonIgnoreProperties(value = "turn", allowGetters = true)
public record PresumedStageProgress(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("before") Optional<StageStatus> before,
        @JsonProperty("after") Optional<StageStatus> after,
        @JsonProperty("firmBefore") Optional<StageStatus> firmBefore,
        @JsonProperty("firmAfter") Optional<StageStatus> firmAfter,
        @JsonProperty("because") List<Explanation> because)
        implements PresumedProgress<StageStatus>, PartForm {

    /**
     * Refuses what contradicts itself.
     *
     * @throws InvalidRecordException if nothing is presumed, or something where the firm answer is not open
     */
    @JsonCreator
    public PresumedStageProgress {
        because = List.copyOf(because);
        PresumedTurn.check(before, firmBefore, after, firmAfter, PresumedStageProgress::isOpen);
    }

    @Override
    public boolean leavesOpen(StageStatus answer) {
        return isOpen(answer);
    }

    private static boolean isOpen(StageStatus answer) {
        return answer == StageStatus.UNDETERMINED;
    }

    /** The stage and how what is presumed of it changed. */
    @Override
    public String toString() {
        return stage + " presumed " + before.map(Enum::name).orElse("nothing") + " → "
                + after.map(Enum::name).orElse("nothing") + " " + because;
    }
}
