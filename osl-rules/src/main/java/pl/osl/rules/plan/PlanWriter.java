package pl.osl.rules.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.ParameterSetting;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.assumption.AllowedMoves;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.search.FewestSteps;
import pl.osl.rules.search.MovesAsAmendments;
import pl.osl.rules.search.PlanSearch;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.waiver.Waiver;

/** Writes a plan from what a search found. */
final class PlanWriter {

    private static final int MOST_LINES = 3;

    private final PlanSearch planSearch;
    private final Standpoint at;
    private final StageId stage;
    private final StageStatus status;
    private final Optional<StageChoice> choice;

    PlanWriter(PlanSearch planSearch, Standpoint at, Optional<StageChoice> choice) {
        this.planSearch = planSearch;
        this.at = at;
        this.stage = planSearch.stage();
        this.choice = choice;
        this.status = planSearch.supposition().status(stage, Assumptions.none());
    }

    StageId stage() {
        return stage;
    }

    Plan plan() {
        return Plan.builder()
                .standard(at.standard().name())
                .edition(at.standard().edition())
                .parameters(ParameterSetting.of(at.standard()))
                .centre(at.centre().id())
                .centreName(at.centre().name())
                .recordedOn(at.centre().recordedOn())
                .remarks(at.remarks(planSearch.supposition().rulesBehind(stage).stream()
                        .map(Rule::id)
                        .toList()))
                .day(at.day())
                .carriedForward(MovesAsAmendments.forward(at.centre(), at.day()))
                .stage(stage)
                .choice(choice)
                .title(at.standard().stage(stage).title())
                .status(status)
                .waived(waived())
                .verdict(verdict())
                .proven(planSearch.isProven())
                .steps(planSearch
                        .assumptions()
                        .map(found -> new StepWriter(planSearch, stage).of(found))
                        .orElse(List.of()))
                .evaded(planSearch.assumptions().map(this::evaded).orElse(List.of()))
                .occasioned(planSearch
                        .assumptions()
                        .filter(PlanWriter::isOccasioned)
                        .isPresent())
                .barriers(verdict() == PlanVerdict.IMPOSSIBLE ? barriers() : List.of())
                .build();
    }

    /** Whether anything is added or brought about so that the stage applies. */
    static boolean isOccasioned(Assumptions found) {
        return found.moves().stream().anyMatch(Move::isOccasion);
    }

    /** The rules that would not be satisfied without what is evasive. */
    private List<RuleId> evaded(Assumptions found) {
        Assumptions straight = Assumptions.of(
                found.moves().stream().filter(move -> !move.isEvasive()).toList());
        return planSearch.supposition().rulesBehind(stage).stream()
                .map(Rule::id)
                .filter(rule -> planSearch.supposition().outcome(rule, found) == Outcome.NOT_APPLICABLE
                        && !isSatisfied(planSearch.supposition().outcome(rule, straight)))
                .toList();
    }

    private List<WaivedRule> waived() {
        return at.standard().stage(stage).rules().stream()
                .map(Rule::id)
                .filter(rule -> planSearch.supposition().outcome(rule, Assumptions.none()) == Outcome.WAIVED)
                .map(rule -> new WaivedRule(rule, waivedUntil(rule)))
                .toList();
    }

    private LocalDate waivedUntil(RuleId rule) {
        return at.assessor().waivers().waivers().stream()
                .filter(waiver -> waiver.rule().equals(rule)
                        && waiver.centre().equals(at.centre().id()))
                .filter(waiver -> waiver.holdsOn(at.day()))
                .map(Waiver::until)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private PlanVerdict verdict() {
        if (status == StageStatus.REACHED) {
            return PlanVerdict.REACHED;
        }
        if (planSearch.assumptions().isPresent()) {
            return PlanVerdict.ENOUGH;
        }
        return planSearch.isProven() ? PlanVerdict.IMPOSSIBLE : PlanVerdict.NOT_FOUND;
    }

    /** The rules that cannot be satisfied even by themselves; if there are none, all that are not satisfied. */
    private List<Barrier> barriers() {
        Outcomes now = at.outcomes();
        List<Rule> lacking = planSearch.supposition().rulesBehind(stage).stream()
                .filter(rule -> !isSatisfied(now.outcome(rule.id())))
                .toList();
        List<Rule> hopeless = lacking.stream().filter(this::isHopeless).toList();
        return (hopeless.isEmpty() ? lacking : hopeless)
                .stream().map(rule -> barrier(rule, !hopeless.isEmpty())).toList();
    }

    private boolean isHopeless(Rule rule) {
        FewestSteps search = new FewestSteps(
                new FewestSteps.Goal() {
                    @Override
                    public Demands demands(Assumptions assumptions) {
                        return planSearch.supposition().toSatisfy(rule.id(), assumptions, AllowedMoves.TO_PROVE);
                    }

                    @Override
                    public boolean isReached(Assumptions assumptions) {
                        return isSatisfied(planSearch.supposition().outcome(rule.id(), assumptions));
                    }
                },
                move -> true,
                PlanSearch.EFFORT);
        return search.fewest(Assumptions.none()).isEmpty() && search.isExhausted();
    }

    static boolean isSatisfied(Outcome outcome) {
        return outcome == Outcome.MET || outcome == Outcome.WAIVED || outcome == Outcome.NOT_APPLICABLE;
    }

    private Barrier barrier(Rule rule, boolean alone) {
        RuleAssessment assessment = at.assess(rule.id());
        List<Wording> lines = new ArrayList<>();
        gatherFailed(assessment.finding(), lines);
        return new Barrier(
                rule.id(),
                rule.title(),
                assessment.says(),
                rule.citations(),
                lines.stream().distinct().limit(MOST_LINES).toList(),
                alone);
    }

    private static void gatherFailed(Finding finding, List<Wording> lines) {
        if (finding.parts().isEmpty() && finding.truth() == Truth.FALSE) {
            lines.add(finding.says());
        }
        if (finding.truth() != Truth.TRUE) {
            finding.parts().forEach(part -> gatherFailed(part, lines));
        }
    }
}
