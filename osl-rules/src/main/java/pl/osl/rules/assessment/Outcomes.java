package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.evaluation.NumberedStandard;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waivers;

/**
 * The bare answers about one centre on a day, without reasons: an outcome per rule and a status per stage.
 *
 * <p>Small, for counting many centres. Immutable and safe to share between threads.
 */
public final class Outcomes {

    private final NumberedStandard numbered;
    private final Waivers waivers;
    private final LocalDate day;
    private final Outcome[] outcomes;

    Outcomes(NumberedStandard numbered, Waivers waivers, LocalDate day, Outcome[] outcomes) {
        this.numbered = numbered;
        this.waivers = waivers;
        this.day = day;
        this.outcomes = outcomes;
    }

    /**
     * These answers moved to another day, on which the outcomes of some rules differ.
     *
     * @param others the outcomes that differ
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public Outcomes on(LocalDate other, Map<RuleId, Outcome> others) {
        Outcome[] changed = outcomes.clone();
        others.forEach((rule, outcome) -> changed[numbered.number(rule)] = outcome);
        return new Outcomes(numbered, waivers, other, changed);
    }

    /** The standard that was asked. */
    public Standard standard() {
        return numbered.standard();
    }

    /** The waivers that were given, including those for other centres. */
    public Waivers waivers() {
        return waivers;
    }

    /** The day that was asked about. */
    public LocalDate day() {
        return day;
    }

    /**
     * The outcome of a rule.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public Outcome outcome(RuleId rule) {
        return outcome(numbered.number(rule));
    }

    /** The outcome of a rule, by its place among {@link Standard#rules}. */
    public Outcome outcome(int rule) {
        return outcomes[rule];
    }

    /**
     * The status of a stage.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    public StageStatus status(StageId stage) {
        return status(numbered.number(stage));
    }

    /** The status of a stage, by its place among {@link Standard#stages}. */
    public StageStatus status(int stage) {
        return numbered.status(stage, outcomes);
    }

    /** Equal if the standard, the day and the outcomes are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcomes asked
                && standard().equals(asked.standard())
                && day.equals(asked.day)
                && Arrays.equals(outcomes, asked.outcomes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(outcomes);
    }

    /** The standard and the day, and each stage with its status, a line for each. */
    @Override
    public String toString() {
        return ShortText.of(
                standard() + " on " + day,
                standard().stages().stream().map(stage -> stage.id() + " " + status(stage.id())));
    }
}
