package pl.osl.rules.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.PresumedPlace;
import pl.osl.rules.assessment.PresumedRule;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.Outcome;
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
        return turned(stageTitles(), Counterfactuals::status, Counterfactuals::status, StageProgress::new);
    }

    List<RuleProgress> rules() {
        return turned(
                ruleTitles(),
                Counterfactuals::outcome,
                Counterfactuals::outcome,
                (rule, title, before, after, because) ->
                        new RuleProgress(rule, title, before, after, because, reasons(rule)));
    }

    List<PresumedStageProgress> presumedStages() {
        return turned(
                stageTitles(),
                Counterfactuals::presumed,
                (outcomes, stage) ->
                        List.of(Counterfactuals.status(outcomes, stage), Counterfactuals.presumed(outcomes, stage)),
                (stage, title, before, after, because) -> new PresumedStageProgress(
                        stage,
                        title,
                        before,
                        after,
                        Counterfactuals.status(counterfactuals.earlier(), stage),
                        Counterfactuals.status(counterfactuals.later(), stage),
                        because));
    }

    List<PresumedRuleProgress> presumedRules() {
        return turned(
                ruleTitles(),
                Counterfactuals::presumed,
                (outcomes, rule) ->
                        List.of(Counterfactuals.outcome(outcomes, rule), Counterfactuals.presumed(outcomes, rule)),
                (rule, title, before, after, because) -> new PresumedRuleProgress(
                        rule,
                        title,
                        before,
                        after,
                        Counterfactuals.outcome(counterfactuals.earlier(), rule),
                        Counterfactuals.outcome(counterfactuals.later(), rule),
                        because,
                        places(earlier, rule, before),
                        places(later, rule, after)));
    }

    List<PresumptionProgress> presumptions() {
        return earlier.assessor().presumptions().isEmpty() ? List.of() : new PresumptionFates(earlier, later).find();
    }

    /** What differs between the two standpoints, of which an answer is told with what explains it. */
    private interface Telling<I, T, P> {
        P of(I id, Wording title, Optional<T> before, Optional<T> after, List<Explanation> because);
    }

    /**
     * Whatever is answered otherwise later than earlier.
     *
     * @param whole the answer with all that has to be alike where something is told to be its cause
     */
    private <I, T, P> List<P> turned(
            Map<I, Wording> titles,
            BiFunction<Outcomes, I, Optional<T>> answer,
            BiFunction<Outcomes, I, ?> whole,
            Telling<I, T, P> telling) {
        List<P> progress = new ArrayList<>();
        titles.forEach((id, title) -> {
            Optional<T> before = answer.apply(counterfactuals.earlier(), id);
            Optional<T> after = answer.apply(counterfactuals.later(), id);
            if (!before.equals(after)) {
                List<Explanation> because = counterfactuals.explain(outcomes -> whole.apply(outcomes, id));
                progress.add(telling.of(id, title, before, after, because));
            }
        });
        return progress;
    }

    /** What a presumed answer rests on at a standpoint; nothing if none is presumed there. */
    private static List<PresumedPlace> places(Standpoint at, RuleId rule, Optional<Outcome> presumed) {
        return presumed.flatMap(answer -> at.assess(rule).presumed())
                .map(PresumedRule::places)
                .orElse(List.of());
    }

    private Map<StageId, Wording> stageTitles() {
        return titles(standard -> standard.stages().stream(), Stage::id, Stage::title);
    }

    private Map<RuleId, Wording> ruleTitles() {
        return titles(standard -> standard.rules().stream(), Rule::id, Rule::title);
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
