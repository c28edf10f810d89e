package pl.osl.rules.replay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.StageStatus;

/**
 * A stage whose answer differs from before: its status, how long it lasts or the waivers it rests on.
 *
 * @param stage the stage
 * @param title its short name; if it is asked, as it is called now
 * @param before the status before; empty if the stage was not asked
 * @param now the status now, the same if only the rest differs; empty if the stage is not asked
 */
public record StageDifference(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("before") Optional<StageStatus> before,
        @JsonProperty("now") Optional<StageStatus> now) {

    /** The change as a line of the form "stage title: before → now". */
    public Wording says() {
        return ChangeWords.says(stage, title, before, now);
    }

    /** The stage and the change in English. */
    @Override
    public String toString() {
        return stage + ": " + ChangeWords.change(before, now).english();
    }
}
