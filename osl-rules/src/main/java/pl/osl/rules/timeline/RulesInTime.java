package pl.osl.rules.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.evaluation.CentreWaivers;
import pl.osl.rules.evaluation.NumberedStandard;
import pl.osl.rules.evaluation.RuleWatch;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Outcome;

/**
 * Follows the rules of a standard through time, one after the other, from horizon to horizon.
 *
 * <p>Each rule follows its own horizons, so that a day that concerns one rule costs the others nothing. Bare answers
 * find the days on which a rule turns; reasons are evaluated for those days only.
 */
final class RulesInTime {

    private static final int MOST_LACKING = 5;

    private final Standpoint start;
    private final NumberedStandard numbered;
    private final CentreWaivers granted;

    RulesInTime(Standpoint start) {
        this.start = start;
        this.numbered = new NumberedStandard(start.standard());
        this.granted = CentreWaivers.of(start.centre(), start.assessor().waivers(), numbered);
    }

    /** The days after the start and up to {@code to} on which the outcome changes, counted from 1970-01-01. */
    SortedMap<Integer, RuleChange> follow(RuleId rule, LocalDate to) {
        SortedMap<Integer, RuleChange> changes = new TreeMap<>();
        RuleWatch watch = RuleWatch.of(rule, numbered, granted, start.centre(), start.day());
        Outcome stands = watch.outcome();
        for (int next = watch.horizon(); next <= to.toEpochDay(); next = watch.horizon()) {
            watch.moveTo(LocalDate.ofEpochDay(next));
            if (hasTurned(stands, watch.outcome())) {
                RuleChange change = change(rule, stands, watch.day());
                changes.put(next, change);
                stands = change.after();
            }
        }
        return changes;
    }

    /** The same days, found without reasons. */
    SortedSet<Integer> turns(RuleId rule, LocalDate to) {
        SortedSet<Integer> days = new TreeSet<>();
        RuleWatch watch = RuleWatch.of(rule, numbered, granted, start.centre(), start.day());
        for (int next = watch.horizon(); next <= to.toEpochDay(); next = watch.horizon()) {
            Outcome stood = watch.outcome();
            watch.moveTo(LocalDate.ofEpochDay(next));
            if (hasTurned(stood, watch.outcome())) {
                days.add(next);
            }
        }
        return days;
    }

    /** A rule that stays open has not turned, whichever of its conditions throw in the meantime. */
    private static boolean hasTurned(Outcome before, Outcome after) {
        return before != after && !(isOpen(before) && isOpen(after));
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome == Outcome.UNDETERMINED || outcome == Outcome.BROKEN;
    }

    /** The first few facts that an answer lacks. */
    static List<Gap> lacking(RuleAssessment open) {
        return open.gaps().stream().limit(MOST_LACKING).toList();
    }

    /** Compares with the day before, since some reasons may have changed while the answer stayed the same. */
    private RuleChange change(RuleId rule, Outcome stood, LocalDate day) {
        RuleAssessment before = start.firm().on(day.minusDays(1)).assess(rule);
        RuleAssessment after = start.firm().on(day).assess(rule);
        List<Gap> lacking = isOpen(stood) ? List.of() : lacking(after);
        return new RuleChange(rule, stood, after.outcome(), Reason.between(before, after), lacking);
    }
}
