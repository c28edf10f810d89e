package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.When;
import pl.osl.rules.standard.Standard;

/**
 * One centre, one day and one assessor: all that an answer depends on, and where every answer starts.
 *
 * <p>Made by {@link Assessor#at}. Immutable and safe to share between threads.
 */
public final class Standpoint {

    private final Assessor assessor;
    private final Centre centre;
    private final LocalDate day;

    Standpoint(Assessor assessor, Centre centre, LocalDate day) {
        this.assessor = assessor;
        this.centre = Objects.requireNonNull(centre, "centre");
        this.day = When.on(Objects.requireNonNull(day, "day")).latest().orElseThrow();
    }

    /** The assessor that is asked. */
    public Assessor assessor() {
        return assessor;
    }

    /** The standard that is asked. */
    public Standard standard() {
        return assessor.standard();
    }

    /** What is known of the centre. */
    public Centre centre() {
        return centre;
    }

    /** The day asked about. */
    public LocalDate day() {
        return day;
    }

    /**
     * The same question about another day.
     *
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public Standpoint on(LocalDate other) {
        return new Standpoint(assessor, centre, other);
    }

    /** The answers with all their reasons. */
    public Assessment assess() {
        return assessor.assess(centre, day);
    }

    /**
     * The answer about one rule alone, the same as in {@link #assess()}.
     *
     * <p>Logs nothing, since a caller that follows a rule through time asks often.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public RuleAssessment assess(RuleId rule) {
        return assessor.examine(centre, day, rule);
    }

    /**
     * What to know of the record before reading an answer about some rules; takes as long as to give their reasons.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public List<RecordRemark> remarks(List<RuleId> rules) {
        return assessor.remarks(centre, day, rules);
    }

    /** The bare answers, without reasons; they agree with those of {@link #assess()}. */
    public Outcomes outcomes() {
        return assessor.outcomes(centre, day);
    }

    /**
     * The bare answers where the presumptions of the assessor are made: the firm ones, and in the place of an undetermined
     * one what is presumed, if they settle it. They are never to be shown as firm.
     */
    public Outcomes presumedOutcomes() {
        return assessor.presumedOutcomes(centre, day);
    }

    /** The standard, the centre and the day. */
    @Override
    public String toString() {
        return standard() + ", " + centre.id() + ", " + day;
    }
}
