package pl.osl.rules.plan;

import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.AskedPresumption;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.PresumedPlace;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.presumption.NeededFacts;
import pl.osl.rules.presumption.PresumedFact;
import pl.osl.rules.presumption.PresumedRecord;
import pl.osl.rules.search.MovesAsAmendments;

/** Tells of a plan that starts from a presumed state what it rests on, and how the stage stands on the record alone. */
final class PresumedStart {

    private final Plan plan;
    private final Standpoint at;

    private PresumedStart(Plan plan, Standpoint at) {
        this.plan = plan;
        this.at = at;
    }

    /**
     * A plan with what it rests on; the same plan if nothing is presumed.
     *
     * @param plan found where all that is presumed is recorded
     * @param at what was asked
     */
    static Plan told(Plan plan, Standpoint at) {
        return at.assessor().presumptions().isEmpty() ? plan : new PresumedStart(plan, at).told();
    }

    private Plan told() {
        Outcomes asked = at.outcomes();
        return Plan.builder()
                .from(plan)
                .status(asked.status(plan.stage()))
                .presumed(asked.presumed(plan.stage()))
                .presumptions(AskedPresumption.all(at.assessor().presumptions()))
                .carriedForward(MovesAsAmendments.forward(at.centre(), at.day()))
                .restsOn(PresumedPlace.all(restsOn()))
                .build();
    }

    private List<PresumedFact> restsOn() {
        return plan.verdict() == PlanVerdict.NOT_FOUND ? List.of() : NeededFacts.of(at.presumedFacts(), this::isEnough);
    }

    private boolean isEnough(List<PresumedFact> some) {
        Centre record = PresumedRecord.with(some, at.centre());
        return plan.verdict() == PlanVerdict.ENOUGH ? isReachedFrom(record) : answersAlike(record);
    }

    private boolean isReachedFrom(Centre record) {
        try {
            return outcomes(plan.carriedOut(record)).status(plan.stage()) == StageStatus.REACHED;
        } catch (UnreadableRecordException impossible) {
            return false;
        }
    }

    /** Whether the stage, and each rule that stands in the way, is answered as where all is presumed. */
    private boolean answersAlike(Centre record) {
        Outcomes all = at.presumed().outcomes();
        Outcomes some = outcomes(record);
        return some.status(plan.stage()) == all.status(plan.stage())
                && plan.barriers().stream()
                        .allMatch(barrier -> some.outcome(barrier.rule()) == all.outcome(barrier.rule()));
    }

    private Outcomes outcomes(Centre record) {
        return at.firm().assessor().at(record, at.day()).outcomes();
    }
}
