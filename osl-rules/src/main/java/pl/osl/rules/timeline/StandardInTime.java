package pl.osl.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;

/** Follows all rules of a standard through time, and works out what follows for its stages. */
final class StandardInTime {

    private final Standpoint start;
    private final Outcomes beginning;
    private final List<Boundary> boundaries = new ArrayList<>();

    StandardInTime(Standpoint start, LocalDate to) {
        this.start = start;
        this.beginning = start.outcomes();
        Outcomes stood = beginning;
        SortedMap<Integer, List<RuleChange>> changes = changes(to);
        SortedMap<Integer, PresumedInTime.Changes> presumed = PresumedInTime.follow(start, to, changes.keySet());
        SortedSet<Integer> days = new TreeSet<>(changes.keySet());
        days.addAll(presumed.keySet());
        for (int day : days) {
            List<RuleChange> rules = changes.getOrDefault(day, List.of());
            PresumedInTime.Changes beside = presumed.getOrDefault(day, PresumedInTime.Changes.NONE);
            Outcomes then = apply(rules, stood, LocalDate.ofEpochDay(day));
            boundaries.add(new Boundary(then.day(), stages(stood, then), rules, beside.ofStages(), beside.ofRules()));
            stood = then;
        }
    }

    private SortedMap<Integer, List<RuleChange>> changes(LocalDate to) {
        SortedMap<Integer, List<RuleChange>> changes = new TreeMap<>();
        RulesInTime rules = new RulesInTime(start);
        for (Rule rule : start.standard().rules()) {
            rules.follow(rule.id(), to)
                    .forEach((day, change) -> changes.computeIfAbsent(day, first -> new ArrayList<>())
                            .add(change));
        }
        return changes;
    }

    private static Outcomes apply(List<RuleChange> changes, Outcomes stood, LocalDate day) {
        Map<RuleId, Outcome> others = new HashMap<>();
        changes.forEach(change -> others.put(change.rule(), change.after()));
        return stood.on(day, others);
    }

    private List<StageChange> stages(Outcomes stood, Outcomes then) {
        List<StageChange> changed = new ArrayList<>();
        for (int stage = 0; stage < start.standard().stages().size(); stage++) {
            StageStatus before = stood.status(stage);
            StageStatus after = then.status(stage);
            if (before != after) {
                Stage which = start.standard().stages().get(stage);
                changed.add(new StageChange(which.id(), before, after, because(stage, stood, then)));
            }
        }
        return changed;
    }

    /** The rules whose change alone would have changed the status, or without which it would not have changed. */
    static List<RuleId> because(int stage, Outcomes stood, Outcomes then) {
        return then.standard().rules().stream()
                .map(Rule::id)
                .filter(rule -> stood.outcome(rule) != then.outcome(rule))
                .filter(rule -> {
                    Outcomes alone = stood.on(then.day(), Map.of(rule, then.outcome(rule)));
                    Outcomes without = then.on(then.day(), Map.of(rule, stood.outcome(rule)));
                    return alone.status(stage) != stood.status(stage) || without.status(stage) != then.status(stage);
                })
                .toList();
    }

    List<Boundary> boundaries() {
        return boundaries;
    }

    List<StageStanding> stages() {
        return start.standard().stages().stream()
                .map(stage -> new StageStanding(
                        stage.id(), stage.title(), beginning.status(stage.id()), beginning.presumed(stage.id())))
                .toList();
    }

    List<RuleStanding> rules() {
        return start.standard().rules().stream()
                .map(rule -> new RuleStanding(
                        rule.id(), rule.title(), beginning.outcome(rule.id()), beginning.presumed(rule.id())))
                .toList();
    }
}
