package pl.osl.rules.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;

/** Finds the stages and rules whose answers differ between two standpoints. */
final class ProgressFinder {

    private final Standpoint earlier;
    private final Standpoint later;
    private final Counterfactuals counterfactuals;

    ProgressFinder(Standpoint earlier, Standpoint later) {
        this.earlier = earlier;
        this.later = later;
        this.counterfactuals = new Counterfactuals(earlier, later);
    }

    List<StageProgress> stages() {
        List<StageProgress> progress = new ArrayList<>();
        titles(standard -> standard.stages().stream(), Stage::id, Stage::title).forEach((stage, title) -> {
            Optional<StageStatus> before = Counterfactuals.status(counterfactuals.earlier(), stage);
            Optional<StageStatus> after = Counterfactuals.status(counterfactuals.later(), stage);
            if (!before.equals(after)) {
                Function<Outcomes, Optional<StageStatus>> answer = outcomes -> Counterfactuals.status(outcomes, stage);
                progress.add(new StageProgress(stage, title, before, after, counterfactuals.explain(answer)));
            }
        });
        return progress;
    }

    List<PresumedStageProgress> presumedStages() {
        List<PresumedStageProgress> progress = new ArrayList<>();
        titles(standard -> standard.stages().stream(), Stage::id, Stage::title).forEach((stage, title) -> {
            Function<Outcomes, Optional<StageStatus>> answer = outcomes -> Counterfactuals.presumed(outcomes, stage);
            Optional<StageStatus> before = answer.apply(counterfactuals.earlier());
            Optional<StageStatus> after = answer.apply(counterfactuals.later());
            if (!before.equals(after)) {
                progress.add(new PresumedStageProgress(
                        stage,
                        title,
                        before,
                        after,
                        Counterfactuals.status(counterfactuals.earlier(), stage),
                        Counterfactuals.status(counterfactuals.later(), stage),
                        counterfactuals.explain(answer)));
            }
        });
        return progress;
    }

    List<PresumedRuleProgress> presumedRules() {
        List<PresumedRuleProgress> progress = new ArrayList<>();
        titles(standard -> standard.rules().stream(), Rule::id, Rule::title).forEach((rule, title) -> {
            Function<Outcomes, Optional<Outcome>> answer = outcomes -> Counterfactuals.presumed(outcomes, rule);
            Optional<Outcome> before = answer.apply(counterfactuals.earlier());
            Optional<Outcome> after = answer.apply(counterfactuals.later());
            if (!before.equals(after)) {
                progress.add(new PresumedRuleProgress(
                        rule,
                        title,
                        before,
                        after,
                        Counterfactuals.outcome(counterfactuals.earlier(), rule),
                        Counterfactuals.outcome(counterfactuals.later(), rule),
                        counterfactuals.explain(answer)));
            }
        });
        return progress;
    }

    List<PresumptionProgress> presumptions() {
        return earlier.assessor().presumptions().isEmpty() ? List.of() : new PresumptionFates(earlier, later).find();
    }

    List<RuleProgress> rules() {
        List<RuleProgress> progress = new ArrayList<>();
        titles(standard -> standard.rules().stream(), Rule::id, Rule::title).forEach((rule, title) -> {
            Optional<Outcome> before = Counterfactuals.outcome(counterfactuals.earlier(), rule);
            Optional<Outcome> after = Counterfactuals.outcome(counterfactuals.later(), rule);
            if (!before.equals(after)) {
                Function<Outcomes, Optional<Outcome>> answer = outcomes -> Counterfactuals.outcome(outcomes, rule);
                progress.add(
                        new RuleProgress(rule, title, before, after, counterfactuals.explain(answer), reasons(rule)));
            }
        });
        return progress;
    }

    /** The titles of the later standard in its order, then those that only the earlier one has. */
    private <T, I> Map<I, Wording> titles(
            Function<Standard, Stream<T>> held, Function<T, I> id, Function<T, Wording> title) {
        Map<I, Wording> titles = new LinkedHashMap<>();
        Stream.of(later, earlier)
                .map(Standpoint::standard)
                .flatMap(held)
                .forEach(each -> titles.putIfAbsent(id.apply(each), title.apply(each)));
        return titles;
    }

    /** Reasons can be compared only where both standards have the same rule. */
    private List<Reason> reasons(RuleId rule) {
        if (!rule(earlier, rule).equals(rule(later, rule))) {
            return List.of();
        }
        return Reason.between(ask(earlier, rule), ask(later, rule));
    }

    private static Optional<Rule> rule(Standpoint standpoint, RuleId id) {
        return standpoint.standard().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }

    private static RuleAssessment ask(Standpoint standpoint, RuleId rule) {
        return standpoint.firm().assess(rule);
    }
}
