package pl.osl.rules.outlook;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Assessor;
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
        RuleAssessment stands = ask(from);
        for (int next = stands.horizon(); next <= to.toEpochDay(); next = stands.horizon()) {
            RuleAssessment then = ask(LocalDate.ofEpochDay(next));
            if (then.outcome() != stands.outcome()) {
                changes.put(next, change(stands, then, next));
            }
            stands = then;
        }
        return changes;
    }

    /** Compared with the day before, since below an answer that stood, some of its reasons may have changed already. */
    private RuleChange change(RuleAssessment stood, RuleAssessment then, int day) {
        RuleAssessment before = ask(LocalDate.ofEpochDay(day).minusDays(1));
        return new RuleChange(rule, stood.outcome(), then.outcome(), Differences.between(before, then));
    }

    private RuleAssessment ask(LocalDate day) {
        return assessor.assess(centre, day, rule);
    }
}
