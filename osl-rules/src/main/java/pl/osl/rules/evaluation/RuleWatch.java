package pl.osl.rules.evaluation;

import java.time.LocalDate;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.walk.Inquiry;

/**
 * Follows one rule for a centre through time: its outcome on a day, and how long that holds.
 *
 * <p>Moving to a later day costs little if few facts have a term in between, however large the record is. Mutable, for
 * one thread.
 */
public final class RuleWatch {

    private final Rule rule;
    private final int number;
    private final CentreWaivers granted;
    private Inquiry inquiry;
    private LocalDate day;
    private Outcome outcome;

    private RuleWatch(Rule rule, int number, CentreWaivers granted, Inquiry following, LocalDate day) {
        this.rule = rule;
        this.number = number;
        this.granted = granted;
        this.inquiry = following;
        this.day = day;
        this.outcome = RuleEvaluation.outcome(rule, granted.waive(number, day), following);
    }

    /**
     * Starts to follow a rule on a day.
     *
     * @throws IllegalArgumentException if the standard has no such rule, or the day lies outside the years 1 to 9999
     */
    public static RuleWatch of(
            RuleId rule, NumberedStandard numbered, CentreWaivers granted, Centre centre, LocalDate from) {
        int number = numbered.number(rule);
        Inquiry following = Inquiry.following(centre, from, numbered.parameters());
        return new RuleWatch(numbered.rule(number), number, granted, following, from);
    }

    /**
     * Moves to a later day.
     *
     * @throws IllegalArgumentException if the day is an earlier one, or lies outside the years 1 to 9999
     */
    public void moveTo(LocalDate later) {
        inquiry = inquiry.later(later);
        day = later;
        outcome = RuleEvaluation.outcome(rule, granted.waive(number, later), inquiry);
    }

    /** The day that it has reached. */
    public LocalDate day() {
        return day;
    }

    /**
     * The answer on that day.
     *
     * <p>A rule that was broken earlier and is still open may be reported as undetermined, because the condition that
     * threw is not asked again.
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * A lower bound, counted in days from 1970-01-01: time alone does not change the answer before this later day.
     *
     * <p>{@link Finding#NEVER} if time alone never changes it.
     */
    public int horizon() {
        int waivers = granted.changeAfter(number, day)
                .map(change -> (int) change.toEpochDay())
                .orElse(Finding.NEVER);
        return Math.min(waivers, inquiry.horizon());
    }
}
