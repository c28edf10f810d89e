package pl.osl.rules.outlook;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcome;
import pl.osl.rules.assessment.RuleAssessment;

/**
 * One rule followed through time, from horizon to horizon.
 *
 * <p>Each rule follows its own horizon, so that a day that concerns one rule costs nothing to the others.
 */
final class Trail {

    private final Assessor assessor;
    private final Centre centre;
    private final RuleId rule;

    Trail(Assessor assessor, Centre centre, RuleId rule) {
        this.assessor = assessor;
        this.centre = centre;
        this.rule = rule;
    }

    /** The days after {@code from} and up to {@code to} on which the outcome changes, counted from 1970-01-01. */
    SortedMap<Integer, RuleChange> follow(LocalDate from, LocalDate to) {
        SortedMap<Integer, RuleChange> changes = new TreeMap<>();
        int last = (int) to.toEpochDay();
        int day = (int) from.toEpochDay();
        RuleAssessment stands = ask(day);
        for (int next = after(day, stands, last); next <= last; next = after(day, stands, last)) {
            RuleAssessment then = ask(next);
            if (then.outcome() != stands.outcome()) {
                changes.put(next, change(stands, then, next));
            }
            stands = then;
            day = next;
        }
        return changes;
    }

    /**
     * The next day on which to ask: the horizon, or a later one up to which the answer is settled as a whole.
     *
     * <p>Halving the days in question finds it in a few bare walks, where the horizon would stop at every element that
     * comes and goes beside those that settle the answer.
     */
    private int after(int day, RuleAssessment stands, int last) {
        int settled = stands.horizon() - 1;
        if (settled >= last || !isSettled(stands.outcome())) {
            return stands.horizon();
        }
        int open = last + 1;
        for (int tried = last; settled + 1 < open; tried = settled + (open - settled) / 2) {
            if (assessor.isSettled(centre, LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(tried), rule)) {
                settled = tried;
            } else {
                open = tried;
            }
        }
        return settled + 1;
    }

    private static boolean isSettled(Outcome outcome) {
        return outcome == Outcome.MET || outcome == Outcome.NOT_MET || outcome == Outcome.NOT_APPLICABLE;
    }

    /** Compared with the day before, since below an answer that stood, some of its reasons may have changed already. */
    private RuleChange change(RuleAssessment stood, RuleAssessment then, int day) {
        RuleAssessment before = ask(day - 1);
        return new RuleChange(rule, stood.outcome(), then.outcome(), Differences.between(before, then));
    }

    private RuleAssessment ask(int day) {
        return assessor.assess(centre, LocalDate.ofEpochDay(day), rule);
    }
}
