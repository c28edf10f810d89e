package pl.osl.rules.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.ParameterSetting;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assumption.AllowedMoves;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.search.FewestSteps;
import pl.osl.rules.search.PlanSearch;
import pl.osl.rules.standard.Rule;

/** Makes a plan out of what a search found. */
final class PlanWriter {

    private static final int MOST_LINES = 3;

    private final PlanSearch pursuit;
    private final Assessor assessor;
    private final Centre centre;
    private final LocalDate day;
    private final StageId stage;
    private final StageStatus status;

    PlanWriter(StageId stage, Assessor assessor, Centre centre, LocalDate day) {
        this.pursuit = PlanSearch.of(stage, assessor, centre, day);
        this.assessor = assessor;
        this.centre = centre;
        this.day = day;
        this.stage = stage;
        this.status = pursuit.supposition().status(stage, Assumptions.none());
    }

    Plan plan() {
        return Plan.builder()
                .standard(assessor.standard().name())
                .edition(assessor.standard().edition())
                .parameters(ParameterSetting.of(assessor.standard()))
                .centre(centre.id())
                .recordedOn(centre.recordedOn())
                .day(day)
                .stage(stage)
                .title(assessor.standard().stage(stage).title())
                .status(status)
                .waived(waived())
                .verdict(verdict())
                .proven(pursuit.isProven())
                .steps(pursuit.assumptions()
                        .map(found -> new StepWriter(pursuit, stage).of(found))
                        .orElse(List.of()))
                .barriers(verdict() == PlanVerdict.IMPOSSIBLE ? barriers() : List.of())
                .build();
    }

    private List<RuleId> waived() {
        return assessor.standard().stage(stage).rules().stream()
                .map(Rule::id)
                .filter(rule -> pursuit.supposition().outcome(rule, Assumptions.none()) == Outcome.WAIVED)
                .toList();
    }

    private PlanVerdict verdict() {
        if (status == StageStatus.REACHED) {
            return PlanVerdict.REACHED;
        }
        if (pursuit.assumptions().isPresent()) {
            return PlanVerdict.ENOUGH;
        }
        return pursuit.isProven() ? PlanVerdict.IMPOSSIBLE : PlanVerdict.NOT_FOUND;
    }

    /** The rules that cannot be satisfied by themselves; all that are not satisfied if each could be. */
    private List<Barrier> barriers() {
        Outcomes now = assessor.outcomes(centre, day);
        List<Rule> lacking = pursuit.supposition().rulesBehind(stage).stream()
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
                        return pursuit.supposition().toSatisfy(rule.id(), assumptions, AllowedMoves.TO_PROVE);
                    }

                    @Override
                    public boolean isReached(Assumptions assumptions) {
                        return isSatisfied(pursuit.supposition().outcome(rule.id(), assumptions));
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
        RuleAssessment assessment = assessor.assess(centre, day, rule.id());
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
