package pl.osl.rules.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.BriefPresumed;
import pl.osl.rules.assessment.DayAnswer;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;

/** The comparison of two assessments for the same day. */
final class Comparison {

    private final Assessment before;
    private final Assessment now;

    private Comparison(Assessment before, Assessment now) {
        this.before = before;
        this.now = now;
    }

    static Replay of(Assessment before, Assessment now) {
        Comparison comparison = new Comparison(before, now);
        return Replay.builder()
                .from((DayAnswer) before)
                .addAllCauses(comparison.causes())
                .isSameAnswer(now.answersAs(before))
                .addAllStages(comparison.stages())
                .addAllRules(comparison.rules())
                .build();
    }

    private List<ReplayCause> causes() {
        List<ReplayCause> causes = new ArrayList<>();
        note(causes, ReplayCause.CENTRE, Assessment::centre);
        note(causes, ReplayCause.RECORD, assessment -> assessment.origin().record());
        note(causes, ReplayCause.STANDARD, assessment -> assessment.origin().standard());
        note(causes, ReplayCause.WAIVERS, assessment -> assessment.origin().waivers());
        note(causes, ReplayCause.PRESUMPTIONS, assessment -> assessment.origin().presumptions());
        note(causes, ReplayCause.LIBRARY, assessment -> assessment.origin().library());
        return causes;
    }

    private void note(List<ReplayCause> causes, ReplayCause cause, Function<Assessment, ?> part) {
        if (!part.apply(before).equals(part.apply(now))) {
            causes.add(cause);
        }
    }

    private List<StageDifference> stages() {
        Map<StageId, StageAssessment> then = stages(before);
        Map<StageId, StageAssessment> today = stages(now);
        return differing(then, today, Comparison::isSameStage).stream()
                .map(stage -> new StageDifference(
                        stage,
                        lastOf(then.get(stage), today.get(stage)).title(),
                        Optional.ofNullable(then.get(stage)).map(StageAssessment::status),
                        Optional.ofNullable(today.get(stage)).map(StageAssessment::status),
                        Optional.ofNullable(then.get(stage)).flatMap(StageAssessment::presumed),
                        Optional.ofNullable(today.get(stage)).flatMap(StageAssessment::presumed)))
                .toList();
    }

    private List<RuleDifference> rules() {
        Map<RuleId, RuleAssessment> then = rules(before);
        Map<RuleId, RuleAssessment> today = rules(now);
        return differing(then, today, RuleAssessment::equals).stream()
                .map(rule -> new RuleDifference(
                        rule,
                        lastOf(then.get(rule), today.get(rule)).title(),
                        Optional.ofNullable(then.get(rule)).map(RuleAssessment::outcome),
                        Optional.ofNullable(today.get(rule)).map(RuleAssessment::outcome),
                        presumed(then.get(rule)),
                        presumed(today.get(rule))))
                .toList();
    }

    private static Optional<BriefPresumed> presumed(@Nullable RuleAssessment rule) {
        return Optional.ofNullable(rule).flatMap(RuleAssessment::presumed).map(BriefPresumed::of);
    }

    /** Leaves out the rules of the stage, which are compared one by one. */
    private static boolean isSameStage(StageAssessment one, StageAssessment other) {
        return one.title().equals(other.title())
                && one.status() == other.status()
                && one.standsUntil().equals(other.standsUntil())
                && one.presumed().equals(other.presumed())
                && one.restsOnWaiversOf().equals(other.restsOnWaiversOf());
    }

    private static <K, V> List<K> differing(Map<K, V> then, Map<K, V> today, BiPredicate<V, V> same) {
        Map<K, V> all = new LinkedHashMap<>(then);
        today.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .filter(key ->
                        !then.containsKey(key) || !today.containsKey(key) || !same.test(then.get(key), today.get(key)))
                .toList();
    }

    /** What is asked now, or else what was asked before; one of them is. */
    private static <V> V lastOf(@Nullable V then, @Nullable V today) {
        return Objects.requireNonNull(today == null ? then : today);
    }

    private static Map<StageId, StageAssessment> stages(Assessment assessment) {
        Map<StageId, StageAssessment> stages = new LinkedHashMap<>();
        assessment.stages().forEach(stage -> stages.put(stage.stage(), stage));
        return stages;
    }

    private static Map<RuleId, RuleAssessment> rules(Assessment assessment) {
        Map<RuleId, RuleAssessment> rules = new LinkedHashMap<>();
        assessment.stages().forEach(stage -> stage.rules().forEach(rule -> rules.put(rule.rule(), rule)));
        return rules;
    }
}
