package pl.osl.rules.progress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.StageStatus;

/**
 * A stage whose status differs between two standpoints.
 *
 * @param stage which stage
 * @param title its short name
 * @param before the earlier status; empty if the earlier standard has no such stage
 * @param after the later status; empty if the later standard has no such stage
 * @param because the sets of changes that explain it, each sufficient by itself; at least one
 */
@JsonIgnoreProperties(value = "turn", allowGetters = true)
public record StageProgress(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("before") Optional<StageStatus> before,
        @JsonProperty("after") Optional<StageStatus> after,
        @JsonProperty("because") List<Explanation> because)
        implements PartForm {

    public StageProgress {
        because = List.copyOf(because);
    }

    /** Which way it turned; follows from the two statuses. */
    @JsonProperty("turn")
    public Direction turn() {
        return Direction.between(before.map(StageProgress::position), after.map(StageProgress::position));
    }

    private static Direction.Position position(StageStatus status) {
        return switch (status) {
            case REACHED -> Direction.Position.HELD;
            case NOT_REACHED, BLOCKED -> Direction.Position.MISSED;
            case UNDETERMINED -> Direction.Position.OPEN;
            case NOT_APPLICABLE -> Direction.Position.OUTSIDE;
        };
    }

    /** The stage, how its status changed, and by what. */
    @Override
    public String toString() {
        return stage + " " + before.map(Enum::name).orElse("absent") + " → "
                + after.map(Enum::name).orElse("absent") + " " + because;
    }
}
