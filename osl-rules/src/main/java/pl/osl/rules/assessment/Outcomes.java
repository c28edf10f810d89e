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

    private final NumberedStandard layout;
    private final Waivers waivers;
    private final LocalDate day;
    private final Outcome[] outcomes;

    Outcomes(NumberedStandard layout, Waivers waivers, LocalDate day, Outcome[] outcomes) {
        this.layout = layout;
        this.waivers = waivers;
        this.day = day;
        this.outcomes = outcomes;
    }

    /**
     * These answers as they are on another day, on which some rules are answered otherwise.
     *
     * @param others the answers that differ
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public Outcomes on(LocalDate other, Map<RuleId, Outcome> others) {
        Outcome[] changed = outcomes.clone();
        others.forEach((rule, outcome) -> changed[layout.number(rule)] = outcome);
        return new Outcomes(layout, waivers, other, changed);
    }

    /** The standard that was asked. */
    public Standard standard() {
        return layout.standard();
    }

    /** The waivers that were given, those for other centres too. */
    public Waivers waivers() {
        return waivers;
    }

    /** The day that was asked about. */
    public LocalDate day() {
        return day;
    }

    /**
     * How the centre stands to a rule.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public Outcome outcome(RuleId rule) {
        return outcome(layout.number(rule));
    }

    /** How the centre stands to a rule, by its place among {@link Standard#rules}. */
    public Outcome outcome(int rule) {
        return outcomes[rule];
    }

    /**
     * How the centre stands to a stage.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    public StageStatus status(StageId stage) {
        return status(layout.number(stage));
    }

    /** How the centre stands to a stage, by its place among {@link Standard#stages}. */
    public StageStatus status(int stage) {
        StageStatus own = ownStatus(stage);
        return own == StageStatus.REACHED ? afterPrerequisites(stage) : own;
    }

    private StageStatus ownStatus(int stage) {
        boolean applies = false;
        boolean open = false;
        for (int rule = layout.firstRule(stage); rule < layout.firstRule(stage + 1); rule++) {
            Outcome outcome = outcome(rule);
            if (layout.rule(rule).force().isBinding() && outcome != Outcome.NOT_APPLICABLE) {
                if (outcome == Outcome.NOT_MET) {
                    return StageStatus.NOT_REACHED;
                }
                applies = true;
                open |= outcome == Outcome.UNDETERMINED || outcome == Outcome.BROKEN;
            }
        }
        if (!applies) {
            return StageStatus.NOT_APPLICABLE;
        }
        return open ? StageStatus.UNDETERMINED : StageStatus.REACHED;
    }

    private StageStatus afterPrerequisites(int stage) {
        StageStatus status = StageStatus.REACHED;
        for (int prerequisite : layout.prerequisites(stage)) {
            switch (status(prerequisite)) {
                case NOT_REACHED, BLOCKED -> {
                    return StageStatus.BLOCKED;
                }
                case UNDETERMINED -> status = StageStatus.UNDETERMINED;
                case REACHED, NOT_APPLICABLE -> {}
            }
        }
        return status;
    }

    /** Equal if asked of the same standard about the same day with the same outcomes. */
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

    /** Each rule with its outcome. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(standard() + " on " + day);
        for (int rule = 0; rule < outcomes.length; rule++) {
            text.append(", ").append(layout.rule(rule)).append(' ').append(outcome(rule));
        }
        return text.toString();
    }
}
