package pl.osl.rules.replay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.assessment.PresumedStage;
import pl.osl.rules.finding.StageStatus;

/**
 * A stage whose answer differs from before: its status, how long it lasts or the waivers it rests on.
 *
 * @param stage the stage
 * @param title its short name; if it is asked, as it is called now
 * @param before the status before; empty if the stage was not asked
 * @param now the status now, the same if only the rest differs; empty if the stage is not asked
 * @param presumedBefore the status presumed before, and how long it lasts; empty if none was
 * @param presumedNow the status presumed now, and how long it lasts; empty if none is
 */
public record StageDifference(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("before") Optional<StageStatus> before,
        @JsonProperty("now") Optional<StageStatus> now,
        @JsonProperty("presumedBefore") Optional<PresumedStage> presumedBefore,
        @JsonProperty("presumedNow") Optional<PresumedStage> presumedNow)
        implements PartForm {

    /** The change as a line of the form "stage title: before → now". */
    public Wording says() {
        return ChangeWords.says(stage, title, change());
    }

    /** The stage and the change in English. */
    @Override
    public String toString() {
        return stage + ": " + change().english();
    }

    private Wording change() {
        return ChangeWords.change(
                before, now, presumedBefore.map(PresumedStage::status), presumedNow.map(PresumedStage::status));
    }
}
