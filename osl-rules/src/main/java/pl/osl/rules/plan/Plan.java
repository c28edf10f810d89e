package pl.osl.rules.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.DayAnswer;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.search.MovesAsAmendments;
import pl.osl.rules.search.PlanSearch;

/**
 * Steps after which a centre would stand at a stage on a day: enough, with nothing spare, and those first on which others
 * rest.
 *
 * <p>A step that records something helps if it is so; nobody knows beforehand. What is recorded and past is not undone:
 * no step changes a recorded kind, or a day that has come. Where the record does not say that a list is complete, an
 * element that is added may as well be one that was there all along. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePlan.class)
@JsonDeserialize(builder = Plan.Builder.class)
public interface Plan extends DayAnswer {

    /** The day by which the stage is to be reached. */
    @Override
    LocalDate day();

    /** The stage that is to be reached. */
    StageId stage();

    /** Its short name. */
    Wording title();

    /** How the centre stands to it without the steps. */
    StageStatus status();

    /** The rules of the stage that are waived, in its order. */
    List<RuleId> waived();

    /** Whether the steps are enough, and if not, why there are none. */
    PlanVerdict verdict();

    /**
     * Whether no fewer steps would be enough, as far as steps are of the kinds that a plan knows; if not, it is not known.
     *
     * <p>Of a plan that cannot exist, whether that is certain.
     */
    boolean proven();

    /** The steps, in an order in which they can be done; none if the verdict is not that they are enough. */
    List<Step> steps();

    /** The rules that stand in the way, if no steps would be enough. */
    List<Barrier> barriers();

    /**
     * A plan towards a stage.
     *
     * <p>Asks the rules of the stage again after each thing that is assumed, at most {@link PlanSearch#EFFORT} times. Each
     * asking takes time in proportion to the elements that these rules look at; how many there are depends on the rules
     * and on how much is lacking, not on the number of elements.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    static Plan towards(StageId stage, Standpoint at) {
        return new PlanWriter(stage, at).plan();
    }

    /** A plan towards the next stage: the first that applies to the centre and is not reached; empty if there is none. */
    static Optional<Plan> towardsNext(Standpoint at) {
        return next(at).map(stage -> towards(stage, at));
    }

    /** The first stage that applies to the centre and is not reached; empty if there is none. */
    static Optional<StageId> next(Standpoint at) {
        Outcomes outcomes = at.outcomes();
        return at.standard().stages().stream()
                .map(stage -> stage.id())
                .filter(stage -> outcomes.status(stage) != StageStatus.REACHED
                        && outcomes.status(stage) != StageStatus.NOT_APPLICABLE)
                .findFirst();
    }

    /** All changes of the record that the steps make; if it spoke for an earlier day, it then speaks for that of the plan. */
    default List<Amendment> amendments() {
        return Stream.concat(
                        steps().stream()
                                .flatMap(step -> step.changes().stream())
                                .map(StepChange::amendment),
                        MovesAsAmendments.spokenFor(recordedOn(), day()).stream())
                .toList();
    }

    /**
     * The record as it would be after the steps; of the values that would do it has one.
     *
     * @throws IllegalArgumentException if it is the record of another centre, or not the one for which this is a plan
     */
    default Centre carriedOut(Centre centre) {
        if (!centre.id().equals(centre())) {
            throw new IllegalArgumentException("a plan for " + centre() + " is not carried out in " + centre.id());
        }
        return Amendments.in(centre, amendments());
    }

    @Override
    default String describe() {
        String verdict = stage() + " " + status() + ": " + verdict() + (proven() ? ", proven" : "");
        return describe(Stream.of(List.of(verdict), steps(), barriers()).flatMap(List::stream));
    }

    /** Calls for the builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan; {@link #towards} does. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
