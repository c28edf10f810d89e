package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.When;
import pl.osl.rules.presumption.PresumedFact;
import pl.osl.rules.presumption.PresumedFacts;
import pl.osl.rules.presumption.PresumedRecord;
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
        this.day = When.requireInCalendar(Objects.requireNonNull(day, "day"));
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

    /** The same question where nothing is presumed. */
    public Standpoint firm() {
        return presumesNothing() ? this : new Standpoint(assessor.presuming(), centre, day);
    }

    /**
     * The same question about the record in which all is recorded that the assessor presumes on this day. Its firm answers
     * are the presumed ones of this, and never to be shown as firm. This itself if nothing is presumed.
     */
    public Standpoint presumed() {
        return presumesNothing()
                ? this
                : new Standpoint(assessor.presuming(), PresumedRecord.with(presumedFacts(), centre), day);
    }

    /** What the assessor presumes on this day where the record is silent, in the order of the record. */
    public List<PresumedFact> presumedFacts() {
        return PresumedFacts.of(centre, day, assessor.presumptions());
    }

    private boolean presumesNothing() {
        return assessor.presumptions().isEmpty();
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
     * The answer about one rule where all is presumed that the assessor presumes on this day, with what rests on that
     * marked in its reasons and no evidence. It is never to be shown as firm; the same as the firm one if nothing is
     * presumed.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public RuleAssessment assessPresumed(RuleId rule) {
        return presumed().assess(rule).presuming(presumedFacts());
    }

    /**
     * What to know of the record before reading an answer about some rules; takes as long as to give their reasons.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public List<RecordRemark> remarks(List<RuleId> rules) {
        return assessor.remarks(centre, day, rules);
    }

    /** Whether the centre has no legal form on the day, by a complete list of them. */
    public boolean isWithoutLegalForm() {
        return RecordRemark.isFormless(centre, day);
    }

    /** The bare answers, without reasons; they agree with those of {@link #assess()}, the presumed ones too. */
    public Outcomes outcomes() {
        return assessor.outcomes(centre, day);
    }

    /** The standard, the centre and the day. */
    @Override
    public String toString() {
        return standard() + ", " + centre.id() + ", " + day;
    }
}
