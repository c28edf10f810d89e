package pl.osl.rules.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.ReadForm;
import pl.osl.rules.assessment.AskedPresumption;
import pl.osl.rules.assessment.DayAnswer;
import pl.osl.rules.assessment.PresumedPlace;
import pl.osl.rules.assessment.RemarkedAnswer;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.search.MovesAsAmendments;
import pl.osl.rules.search.PlanSearch;

/**
 * Steps after which a centre would have reached a stage by a day. They are enough, none of them is superfluous, and
 * each comes after those on which it rests.
 *
 * <p>A step {@linkplain #toFindOut to find out} helps only if it turns out to be so. What has happened is not undone: no step
 * changes a recorded kind, or a day that has come. Where the record does not say that a list is complete, an added
 * element may just as well be one that was there all along. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePlan.class)
@JsonDeserialize(using = FormReader.class)
public interface Plan extends DayAnswer, RemarkedAnswer {

    /** The day by which the stage is to be reached. */
    @Override
    LocalDate day();

    /** What is presumed where the record is silent, in the order given; empty if nothing is. */
    List<AskedPresumption> presumptions();

    /**
     * What the plan takes to be so although it is not recorded: with these places recorded as presumed, its steps are
     * enough, or its barriers stand, and none of them can be spared. Empty where no plan was found, or none of them is
     * needed.
     */
    List<PresumedPlace> restsOn();

    /** The stage that is to be reached. */
    StageId stage();

    /** The short name of the stage. */
    Wording title();

    /** Why the plan is for this stage, if none was named. */
    Optional<StageChoice> choice();

    /** The status of the stage without the steps. */
    StageStatus status();

    /** The status of the stage without the steps where presumptions are made; empty unless they settle it. */
    Optional<StageStatus> presumed();

    /** The rules of the stage that are waived, in its order, and until when. */
    List<WaivedRule> waived();

    /** Whether the steps are enough, and if not, why there are none. */
    PlanVerdict verdict();

    /**
     * Whether it is certain that no other steps would be better, among the kinds of steps that a plan knows: that none would
     * leave less to be {@linkplain #evaded evaded} or taken in place of what a rule asks for, and none that leave as little
     * would be fewer.
     *
     * <p>Where no steps were found, whether it is certain that none would be enough.
     */
    boolean proven();

    /**
     * The steps, in an order in which they can be done, first those {@link #toDo}, then those {@link #toFindOut} and then
     * those {@link #toRecord}; empty unless the verdict is {@link PlanVerdict#ENOUGH}.
     */
    List<Step> steps();

    /**
     * The rules that the steps find not to apply and do not seek to meet, in the order of the standard; only where no
     * steps were found that meet them.
     */
    List<RuleId> evaded();

    /**
     * Whether the steps add or bring about something so that the stage applies; without them the stage may not be one for
     * this centre.
     */
    boolean occasioned();

    /**
     * What is written into the record together with any step: the day of the plan as the day for which it speaks, and what
     * followed from its earlier day; empty if it speaks for that day or a later one, or for no day.
     */
    List<Amendment> carriedForward();

    /** The rules that stand in the way, if no steps would be enough. */
    List<Barrier> barriers();

    /**
     * A plan towards a stage.
     *
     * <p>The search evaluates the rules of the stage again after each assumption, within a fixed limit on evaluations
     * and on the elements looked at; a search that reaches the limit proves nothing, and may find no steps. Each
     * evaluation takes time in proportion to the elements that these rules look at.
     *
     * <p>Where the assessor presumes something, the plan starts from what is presumed, and names what it {@linkplain
     * #restsOn rests on}; its verdict then holds as far as nothing else is recorded.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    static Plan towards(StageId stage, Standpoint at) {
        Standpoint start = Objects.requireNonNull(at, "standpoint").presumed();
        PlanSearch search = PlanSearch.of(Objects.requireNonNull(stage, "stage"), at);
        return PresumedStart.told(new PlanWriter(search, start, Optional.empty()).plan(), at);
    }

    /**
     * A plan towards the next stage; empty if there is none.
     *
     * <p>Of the stages that apply to the centre and are not reached, that is the one whose plan has the fewest steps {@link
     * #toDo} and {@link #toFindOut}, which count alike, and the first of several alike; one that would apply only because of
     * what its plan adds comes after all others. Where no plan is found for any, it is the first of them. So a plan
     * is sought for one after the other, each within the limits of {@link #towards}, but for those that are sure to leave
     * no less to do than one before; only that which is chosen is written.
     */
    static Optional<Plan> towardsNext(Standpoint at) {
        return StageChooser.chosen(Objects.requireNonNull(at, "standpoint"))
                .map(chosen -> PresumedStart.told(chosen.plan(), at));
    }

    /**
     * The stage of {@link #towardsNext}; empty if there is none. Takes as long as to seek the plans.
     */
    static Optional<StageId> next(Standpoint at) {
        return StageChooser.chosen(Objects.requireNonNull(at, "standpoint")).map(PlanWriter::stage);
    }

    /**
     * Whether a stage applies to the centre and is not reached, as far as the presumptions of the assessor tell, so that
     * there is something to plan for.
     */
    static boolean isNeeded(Standpoint at) {
        return !StageChooser.open(Objects.requireNonNull(at, "standpoint").presumed())
                .isEmpty();
    }

    /** The steps that are work, in order. */
    default List<Step> toDo() {
        return of(StepSort.TO_DO);
    }

    /** The steps that find out what may be so already, in order; each helps only if it is. */
    default List<Step> toFindOut() {
        return of(StepSort.TO_FIND_OUT);
    }

    /** The steps that only write down what follows from the record, in order; each helps in any case. */
    default List<Step> toRecord() {
        return of(StepSort.TO_RECORD);
    }

    private List<Step> of(StepSort sort) {
        return steps().stream().filter(step -> step.sort() == sort).toList();
    }

    /**
     * All changes that the steps make to the record; if it spoke for an earlier day, it then speaks for the day of the
     * plan.
     */
    default List<Amendment> amendments() {
        return MovesAsAmendments.together(changes().toList(), carriedForward());
    }

    private Stream<Amendment> changes() {
        return steps().stream().flatMap(step -> step.changes().stream()).map(StepChange::amendment);
    }

    /**
     * The record as it would be after the steps; where several values would do, it has one of them. What the plan {@linkplain
     * #restsOn rests on} is recorded too, as if it had been confirmed.
     *
     * @throws IllegalArgumentException if it is the record of another centre, or not the one for which this is a plan
     */
    default Centre carriedOut(Centre centre) {
        if (!centre.id().equals(centre())) {
            throw new IllegalArgumentException("a plan for " + centre() + " is not carried out in " + centre.id());
        }
        Centre confirmed = PresumedPlace.recorded(restsOn(), centre);
        return Amendments.in(confirmed, MovesAsAmendments.together(changes().toList(), confirmed, day()));
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

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Plan inForm(ReadForm form) {
        return form.as(Plan.class);
    }

    /** Builds a plan; {@link #towards} does. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
