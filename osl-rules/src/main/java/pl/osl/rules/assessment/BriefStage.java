package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.StageStatus;

/**
 * The answer about one stage for a centre on a day, without the reasons.
 *
 * @param stage which stage
 * @param title its short name
 * @param status the answer
 * @param restsOnWaiversOf the waived rules on which it rests, if it is reached
 * @param standsUntil the first later day on which the status differs if nothing else happens; empty if there is none
 * @param presumed the status where presumptions are made; empty unless they settle an undetermined one
 * @param rules its rules in the order of the standard
 */
public record BriefStage(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("status") StageStatus status,

        @JsonProperty("restsOnWaiversOf") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<RuleId> restsOnWaiversOf,

        @JsonProperty("standsUntil") Optional<LocalDate> standsUntil,
        @JsonProperty("presumed") Optional<PresumedStage> presumed,
        @JsonProperty("rules") List<BriefRule> rules)
        implements PartForm {

    public BriefStage {
        restsOnWaiversOf = List.copyOf(restsOnWaiversOf);
        rules = List.copyOf(rules);
    }

    static BriefStage of(StageAssessment stage) {
        return new BriefStage(
                stage.stage(),
                stage.title(),
                stage.status(),
                stage.restsOnWaiversOf(),
                stage.standsUntil(),
                stage.presumed(),
                stage.rules().stream().map(BriefRule::of).toList());
    }

    /** The stage and its status. */
    @Override
    public String toString() {
        return stage + " " + status;
    }
}
