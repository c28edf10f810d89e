package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.evaluation.NumberedStandard;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.waiver.Waiver;
import pl.osl.rules.waiver.WaiverEffect;
import pl.osl.rules.waiver.WaiverUse;

/** What an assessment says beyond its outcomes, made of these when somebody reads it; safe to share between threads. */
final class FullAssessment {

    private final Assessor assessor;
    private final NumberedStandard numbered;
    private final Centre centre;
    private final Outcomes outcomes;
    private final Lazy<List<RuleAssessment>> rules;

    FullAssessment(Assessor assessor, NumberedStandard numbered, Centre centre, Outcomes outcomes) {
        this.assessor = assessor;
        this.numbered = numbered;
        this.centre = centre;
        this.outcomes = outcomes;
        this.rules = Lazy.by(this::answers);
    }

    private List<RuleAssessment> answers() {
        RuleAnswers answers = new RuleAnswers(assessor, numbered, centre, outcomes.day());
        return IntStream.range(0, numbered.ruleCount())
                .mapToObj(rule -> answers.answer(rule, outcomes.outcome(rule), outcomes.brokenBy(rule)))
                .toList();
    }

    /** What to know of the record before reading the answers. */
    List<RecordRemark> remarks() {
        return RecordRemark.about(centre, outcomes.day(), rules.get());
    }

    List<StageAssessment> stages() {
        Optional<PresumedAnswers> presumed = presumed();
        List<RuleAssessment> answered = IntStream.range(0, numbered.ruleCount())
                .mapToObj(rule -> presumed.map(
                                answers -> answers.beside(rule, rules.get().get(rule)))
                        .orElse(rules.get().get(rule)))
                .toList();
        List<Stage> stages = numbered.standard().stages();
        List<StageAssessment> assessed = new ArrayList<>(stages.size());
        for (int number = 0; number < stages.size(); number++) {
            int stage = number;
            StageStatus status = outcomes.status(stage);
            assessed.add(new StageAssessment(
                    stages.get(stage).id(),
                    stages.get(stage).title(),
                    status,
                    status == StageStatus.REACHED ? waivedBehind(stage) : List.of(),
                    Lazy.by(() -> standsUntil(stage, status)),
                    presumed.flatMap(answers -> answers.stage(stage, status)),
                    answered.subList(numbered.firstRule(stage), numbered.firstRule(stage + 1))));
        }
        return List.copyOf(assessed);
    }

    private Optional<PresumedAnswers> presumed() {
        return assessor.presumptions().isEmpty()
                ? Optional.empty()
                : Optional.of(PresumedAnswers.of(assessor, numbered, centre, outcomes.day(), numbered.allRules()));
    }

    private List<RuleId> waivedBehind(int stage) {
        return IntStream.of(numbered.rulesBehind(stage))
                .filter(rule -> outcomes.outcome(rule) == Outcome.WAIVED)
                .sorted()
                .mapToObj(rule -> numbered.rule(rule).id())
                .toList();
    }

    /** Steps from horizon to horizon, since no status changes between two of them. */
    private Optional<LocalDate> standsUntil(int stage, StageStatus status) {
        int[] behind = numbered.rulesBehind(stage);
        int next = horizon(assessor, numbered, centre, outcomes.day(), behind);
        while (next != Finding.NEVER) {
            LocalDate then = LocalDate.ofEpochDay(next);
            if (assessor.firmOutcomes(centre, then, behind).status(stage) != status) {
                return Optional.of(then);
            }
            next = horizon(assessor, numbered, centre, then, behind);
        }
        return Optional.empty();
    }

    /** A lower bound: time alone does not change the answer to any of these rules before this later day. */
    static int horizon(Assessor assessor, NumberedStandard numbered, Centre centre, LocalDate day, int[] asked) {
        List<Integer> rules = IntStream.of(asked).boxed().toList();
        return new RuleAnswers(assessor, numbered, centre, day)
                .answers(rules).stream().mapToInt(RuleAssessment::horizon).min().orElse(Finding.NEVER);
    }

    /** What became of each waiver. */
    List<WaiverUse> uses() {
        return outcomes.waivers().waivers().stream()
                .map(waiver -> WaiverUse.of(waiver, effect(waiver)))
                .toList();
    }

    private WaiverEffect effect(Waiver waiver) {
        Optional<Integer> rule = numbered.find(waiver.rule());
        if (!waiver.centre().equals(centre.id())) {
            return WaiverEffect.ANOTHER_CENTRE;
        }
        if (rule.isEmpty()) {
            return WaiverEffect.UNKNOWN_RULE;
        }
        if (!waiver.holdsOn(outcomes.day())) {
            return waiver.hasExpiredOn(outcomes.day()) ? WaiverEffect.EXPIRED : WaiverEffect.NOT_YET;
        }
        return switch (outcomes.outcome(rule.get())) {
            case WAIVED -> WaiverEffect.IN_EFFECT;
            case NOT_APPLICABLE -> WaiverEffect.RULE_NOT_APPLICABLE;
            case MET, NOT_MET, UNDETERMINED, BROKEN -> WaiverEffect.APPLICABILITY_OPEN;
        };
    }
}
