package pl.osl.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.PresumedPlace;
import pl.osl.rules.assessment.PresumedRule;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.presumption.PresumedFacts;
import pl.osl.rules.standard.Rule;

/**
 * Follows what is presumed through time.
 *
 * <p>Between two days on which something recorded turns, the same facts are presumed, only as of the day. So the facts of
 * the last of these days tell on which days in between an answer may turn; on each of these it is asked anew.
 */
final class PresumedInTime {

    /** What changes on one day of what is presumed. */
    record Changes(List<PresumedStageChange> ofStages, List<PresumedRuleChange> ofRules) {

        static final Changes NONE = new Changes(List.of(), List.of());
    }

    private final Standpoint start;
    private final LocalDate to;

    private PresumedInTime(Standpoint start, LocalDate to) {
        this.start = start;
        this.to = to;
    }

    /**
     * The days after the start and up to {@code to} on which something else is presumed, counted from 1970-01-01, and what
     * changes.
     *
     * @param firm the days on which a firm answer changes
     */
    static SortedMap<Integer, Changes> follow(Standpoint start, LocalDate to, Set<Integer> firm) {
        return start.assessor().presumptions().isEmpty()
                ? new TreeMap<>()
                : new PresumedInTime(start, to).changes(firm);
    }

    private SortedMap<Integer, Changes> changes(Set<Integer> firm) {
        SortedMap<Integer, Changes> changes = new TreeMap<>();
        Outcomes stood = start.outcomes();
        NavigableSet<Integer> days = mayTurn();
        days.addAll(firm);
        for (int day : days) {
            Outcomes then = start.on(LocalDate.ofEpochDay(day)).outcomes();
            Changes changed = between(stood, then);
            if (!changed.equals(Changes.NONE)) {
                changes.put(day, changed);
            }
            stood = then;
        }
        return changes;
    }

    /** The days on which other facts may be presumed, or an answer that rests on them may turn. */
    private NavigableSet<Integer> mayTurn() {
        int first = (int) start.day().toEpochDay();
        int last = (int) to.toEpochDay();
        NavigableSet<Integer> turning =
                PresumedFacts.turningDays(start.centre()).subSet(first, false, last, true);
        NavigableSet<Integer> days = new TreeSet<>(turning);
        int from = first;
        for (int turn : turning) {
            days.addAll(within(from, turn - 1));
            from = turn;
        }
        days.addAll(within(from, last));
        return days;
    }

    /** The days after one and up to another on which an answer turns that rests on what is presumed on the last of them. */
    private Set<Integer> within(int first, int last) {
        if (first == last) {
            return Set.of();
        }
        Standpoint lasting = start.on(LocalDate.ofEpochDay(last)).presumed().on(LocalDate.ofEpochDay(first));
        RulesInTime rules = new RulesInTime(lasting);
        Set<Integer> days = new TreeSet<>();
        for (Rule rule : start.standard().rules()) {
            days.addAll(rules.turns(rule.id(), LocalDate.ofEpochDay(last)));
        }
        return days;
    }

    private Changes between(Outcomes stood, Outcomes then) {
        List<PresumedStageChange> stages = new ArrayList<>();
        for (int number = 0; number < start.standard().stages().size(); number++) {
            StageId stage = start.standard().stages().get(number).id();
            Optional<StageStatus> before = stood.presumed(stage);
            Optional<StageStatus> after = then.presumed(stage);
            if (!before.equals(after)) {
                List<RuleId> because = StandardInTime.because(number, stood.presumed(), then.presumed());
                stages.add(new PresumedStageChange(stage, before, after, because));
            }
        }
        List<PresumedRuleChange> rules = new ArrayList<>();
        for (Rule rule : start.standard().rules()) {
            Optional<Outcome> before = stood.presumed(rule.id());
            Optional<Outcome> after = then.presumed(rule.id());
            if (!before.equals(after)) {
                rules.add(change(rule.id(), before, after, then.day()));
            }
        }
        return new Changes(List.copyOf(stages), List.copyOf(rules));
    }

    /** Compares with the day before, each with what is presumed on it. */
    private PresumedRuleChange change(RuleId rule, Optional<Outcome> before, Optional<Outcome> after, LocalDate day) {
        RuleAssessment earlier = start.on(day.minusDays(1)).assessPresumed(rule);
        RuleAssessment later = start.on(day).assessPresumed(rule);
        List<Gap> lacking = after.isPresent() ? List.of() : lacking(rule, day);
        List<PresumedPlace> places = before.isPresent() || after.isEmpty() ? List.of() : places(rule, day);
        return new PresumedRuleChange(rule, before, after, Reason.between(earlier, later), lacking, places);
    }

    /** What the record itself lacks, since a fact that is presumed is none that it has. */
    private List<Gap> lacking(RuleId rule, LocalDate day) {
        return RulesInTime.lacking(start.firm().on(day).assess(rule));
    }

    private List<PresumedPlace> places(RuleId rule, LocalDate day) {
        return start.on(day).assess(rule).presumed().map(PresumedRule::places).orElse(List.of());
    }
}
