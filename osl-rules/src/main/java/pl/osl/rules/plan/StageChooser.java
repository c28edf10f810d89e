package pl.osl.rules.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.search.PlanSearch;
import pl.osl.rules.standard.Stage;

/** Chooses the stage to plan for, where none is named: that with the least to do and to find out. */
final class StageChooser {

    private final Standpoint asked;
    private final Standpoint at;
    private final Outcomes firm;
    private final List<ConsideredStage> considered = new ArrayList<>();
    private Optional<PlanSearch> best = Optional.empty();
    private int least = Integer.MAX_VALUE;
    private boolean isOccasioned;

    private StageChooser(Standpoint asked) {
        this.asked = asked;
        this.at = asked.presumed();
        this.firm = asked.firm().outcomes();
    }

    /** A plan for the chosen stage; empty if every stage is reached or does not apply. */
    static Optional<PlanWriter> chosen(Standpoint asked) {
        StageChooser chooser = new StageChooser(asked);
        open(chooser.at).stream().filter(chooser::mayHaveLessToDo).forEach(chooser::consider);
        return chooser.best.map(chooser::writer);
    }

    /** The stages that apply to the centre and are not reached, in the order of the standard. */
    static List<StageId> open(Standpoint at) {
        Outcomes outcomes = at.outcomes();
        return at.standard().stages().stream()
                .map(Stage::id)
                .filter(stage -> outcomes.status(stage) != StageStatus.REACHED
                        && outcomes.status(stage) != StageStatus.NOT_APPLICABLE)
                .toList();
    }

    /** Whether it is not certain, without seeking a plan, that a stage leaves no less to do than that chosen so far. */
    private boolean mayHaveLessToDo(StageId stage) {
        return isOccasioned || least > 1 || (least == 1 && !PlanSearch.needsMoreThanWhatFollows(stage, asked));
    }

    private void consider(StageId stage) {
        PlanSearch search = PlanSearch.of(stage, asked);
        Optional<Assumptions> found = search.assumptions();
        int all = found.map(steps -> steps.steps().size()).orElse(0);
        int toDo = found.map(steps -> count(StepSort.TO_DO, steps, search)).orElse(0);
        int toRecord =
                found.map(steps -> count(StepSort.TO_RECORD, steps, search)).orElse(0);
        boolean occasioned = found.filter(PlanWriter::isOccasioned).isPresent();
        considered.add(
                new ConsideredStage(stage, found.isPresent(), toDo, all - toDo - toRecord, toRecord, occasioned));
        if (found.isPresent() && isBetter(all - toRecord, occasioned)) {
            least = all - toRecord;
            isOccasioned = occasioned;
            best = Optional.of(search);
        } else if (best.isEmpty()) {
            best = Optional.of(search);
        }
    }

    /** A stage that would apply only because of its plan comes after all others. */
    private boolean isBetter(int steps, boolean occasioned) {
        return (occasioned == isOccasioned || least == Integer.MAX_VALUE) ? steps < least : isOccasioned;
    }

    private static int count(StepSort sort, Assumptions found, PlanSearch search) {
        return (int) found.steps().stream()
                .filter(step -> StepSort.of(step, found, search.entailment()) == sort)
                .count();
    }

    private PlanWriter writer(PlanSearch search) {
        boolean isFound = search.assumptions().isPresent();
        StageChoiceReason reason = isFound ? StageChoiceReason.LEAST_TO_DO : StageChoiceReason.FIRST_OPEN;
        return new PlanWriter(search, at, Optional.of(new StageChoice(reason, considered, leftOut())));
    }

    private List<LeftOutStage> leftOut() {
        Outcomes outcomes = at.outcomes();
        return at.standard().stages().stream()
                .map(Stage::id)
                .filter(stage ->
                        considered.stream().noneMatch(each -> each.stage().equals(stage)))
                .map(stage -> new LeftOutStage(stage, reason(outcomes.status(stage), firm.status(stage))))
                .toList();
    }

    private static LeftOutReason reason(StageStatus status, StageStatus firm) {
        return switch (status) {
            case REACHED -> firm == StageStatus.REACHED ? LeftOutReason.REACHED : LeftOutReason.PRESUMED_REACHED;
            case NOT_APPLICABLE -> LeftOutReason.NOT_APPLICABLE;
            default -> LeftOutReason.NO_LESS_TO_DO;
        };
    }
}
