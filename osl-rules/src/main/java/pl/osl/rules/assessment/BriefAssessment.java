package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.ReadForm;
import pl.osl.rules.waiver.WaiverUse;

/**
 * An assessment without its reasons: the stages, the outcome of each rule in words, and what the record lacks.
 *
 * <p>Made by {@link Assessment#brief}. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonPropertyOrder({"schemaVersion", "standard", "edition", "parameters", "centre", "centreName", "day", "recordedOn"})
@JsonSerialize(as = ImmutableBriefAssessment.class)
@JsonDeserialize(using = FormReader.class)
public interface BriefAssessment extends DayAnswer, RemarkedAnswer {

    /** The stages in the order of the standard. */
    List<BriefStage> stages();

    /** The waivers that were given, and what became of each. */
    List<WaiverUse> waivers();

    /** What the assessment was made of. */
    Origin origin();

    /**
     * The answer about a stage.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    default BriefStage stage(StageId stage) {
        return stages().stream()
                .filter(assessed -> assessed.stage().equals(stage))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(standard() + " " + edition() + " has no " + stage));
    }

    /**
     * How the centre stands to a rule.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    default BriefRule rule(RuleId rule) {
        return stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(assessed -> assessed.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(standard() + " " + edition() + " has no " + rule));
    }

    @Override
    default String describe() {
        return describe(stages().stream());
    }

    /** Calls for the builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static BriefAssessment inForm(ReadForm form) {
        return form.as(BriefAssessment.class);
    }

    /** Builds a brief assessment; {@link Assessment#brief} does. */
    final class Builder extends ImmutableBriefAssessment.Builder {
        Builder() {}
    }
}
