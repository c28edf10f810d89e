package pl.osl.rules.timeline;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Differences;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.evaluation.RuleWatch;
import pl.osl.rules.finding.Outcome;

/**
 * One rule followed through time, from horizon to horizon.
 *
 * <p>Each rule follows its own horizon, so that a day that concerns one rule costs nothing to the others. The days on
 * which it turns are found by bare answers; only for these are reasons asked.
 */
final class RuleInTime {

    private final Standpoint start;
    private final RuleId rule;

    RuleInTime(Standpoint start, RuleId rule) {
        this.start = start;
        this.rule = rule;
    }

    /** The days after the start and up to {@code to} on which the outcome changes, counted from 1970-01-01. */
    SortedMap<Integer, RuleChange> follow(LocalDate to) {
        SortedMap<Integer, RuleChange> changes = new TreeMap<>();
        RuleWatch watch = start.watch(rule);
        Outcome stands = watch.outcome();
        for (int next = watch.horizon(); next <= to.toEpochDay(); next = watch.horizon()) {
            watch.moveTo(LocalDate.ofEpochDay(next));
            if (hasTurned(stands, watch.outcome())) {
                RuleChange change = change(stands, watch.day());
                changes.put(next, change);
                stands = change.after();
            }
        }
        return changes;
    }

    /** An open rule stays as open as it was found to be, whichever of its conditions throw in the meantime. */
    private static boolean hasTurned(Outcome before, Outcome after) {
        return before != after && !(isOpen(before) && isOpen(after));
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome == Outcome.UNDETERMINED || outcome == Outcome.BROKEN;
    }

    /** Compared with the day before, since below an answer that stood, some of its reasons may have changed already. */
    private RuleChange change(Outcome stood, LocalDate day) {
        RuleAssessment before = start.on(day.minusDays(1)).assess(rule);
        RuleAssessment after = start.on(day).assess(rule);
        return new RuleChange(rule, stood, after.outcome(), Differences.between(before, after));
    }
}
