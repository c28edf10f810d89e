package pl.osl.rules.evaluation;

import java.time.LocalDate;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.walk.Inquiry;

/**
 * One rule asked about a centre as time goes by: the bare answer on a day, and how long it stands.
 *
 * <p>To go on to a later day costs little where few facts have a term in between, however large the record is. Mutable,
 * for one thread; made by {@link Assessor#watch}.
 */
public final class RuleWatch {

    private final Rule rule;
    private final int number;
    private final CentreWaivers granted;
    private Inquiry inquiry;
    private LocalDate day;
    private Outcome outcome;

    RuleWatch(Rule rule, int number, CentreWaivers granted, Inquiry following, LocalDate day) {
        this.rule = rule;
        this.number = number;
        this.granted = granted;
        this.inquiry = following;
        this.day = day;
        this.outcome = Assessor.outcome(rule, granted.waive(number, day), following);
    }

    /**
     * Goes on to a later day.
     *
     * @throws IllegalArgumentException if the day is an earlier one, or lies outside the years 1 to 9999
     */
    public void moveTo(LocalDate later) {
        inquiry = inquiry.later(later);
        day = later;
        outcome = Assessor.outcome(rule, granted.waive(number, later), inquiry);
    }

    /** The day to which it has gone. */
    public LocalDate day() {
        return day;
    }

    /**
     * The answer on that day.
     *
     * <p>Of an open rule that was broken before it may say that it is undetermined, since what threw is not asked again.
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
