package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.waiver.WaiverUse;
import pl.osl.rules.waiver.Waivers;

/**
 * The answers of a standard about a centre on a day, with their reasons.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonPropertyOrder({"schemaVersion", "standard", "edition", "parameters", "centre", "centreName", "day", "recordedOn"})
@JsonSerialize(as = ImmutableAssessment.class)
@JsonDeserialize(builder = Assessment.Builder.class)
public interface Assessment extends DayAnswer, RemarkedAnswer {

    /** The stages in the order of the standard. */
    List<StageAssessment> stages();

    /** Every waiver that was given, in the order of the list, and what became of it. */
    List<WaiverUse> waivers();

    /** What this was made of, so that it can be replayed. */
    Origin origin();

    /**
     * The answer about a stage.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    default StageAssessment stage(StageId stage) {
        return stages().stream()
                .filter(assessed -> assessed.stage().equals(stage))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(standard() + " " + edition() + " has no " + stage));
    }

    /**
     * The answer about a rule.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    default RuleAssessment rule(RuleId rule) {
        return stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(assessed -> assessed.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(standard() + " " + edition() + " has no " + rule));
    }

    /** The same without the reasons, for a list or a small file. */
    default BriefAssessment brief() {
        return BriefAssessment.builder()
                .from((DayAnswer) this)
                .remarks(remarks())
                .stages(stages().stream().map(BriefStage::of).toList())
                .waivers(waivers())
                .origin(origin())
                .build();
    }

    /** The waivers of this centre, in effect or not, with which to ask again; who granted them is not kept. */
    default Waivers waiversOfCentre() {
        return Waivers.builder()
                .addAllWaivers(waivers().stream()
                        .filter(use -> use.centre().equals(centre()))
                        .map(WaiverUse::waiver)
                        .distinct()
                        .toList())
                .build();
    }

    /** What was presumed where the record is silent, with which to ask again. */
    default List<Presumption> presumptions() {
        return origin().presumptions().stream()
                .map(AskedPresumption::presumption)
                .toList();
    }

    /**
     * Whether another assessment gives the same answer with the same reasons, whatever it was made of and whatever the
     * centre is called.
     *
     * <p>Waivers of other centres are passed over, since they change nothing.
     */
    default boolean answersAs(Assessment other) {
        return answer(this, origin()).equals(answer(other, origin()));
    }

    private static Assessment answer(Assessment assessment, Origin origin) {
        return builder()
                .from(assessment)
                .origin(origin)
                .centreName(Optional.empty())
                .waivers(assessment.waivers().stream()
                        .filter(use -> use.centre().equals(assessment.centre()))
                        .toList())
                .build();
    }

    @Override
    default String describe() {
        return describe(stages().stream());
    }

    /** Calls for the builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an assessment; the assessor does. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
