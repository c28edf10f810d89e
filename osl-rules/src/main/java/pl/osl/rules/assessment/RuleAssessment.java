package pl.osl.rules.assessment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Force;

/** How a centre stands to one rule on a day, with the reasons. */
@Value.Immutable
@JsonSerialize(as = ImmutableRuleAssessment.class)
@JsonDeserialize(builder = RuleAssessment.Builder.class)
public interface RuleAssessment {

    /** Which rule. */
    RuleId rule();

    /** The answer. */
    Outcome outcome();

    /** How far the rule binds. */
    Force force();

    /** The answer as a clause, in lower case and without a full stop. */
    Wording says();

    /** What the rule rests on. */
    List<Citation> citations();

    /** Whether the rule applies to the centre; empty if it applies to all. */
    Optional<Finding> applies();

    /** Whether what the rule demands is so; the real truth, even where a waiver stands in for it. */
    Finding finding();

    /** The class of what a condition threw, if the rule is broken by it; never its message. */
    Optional<String> brokenBy();

    /**
     * A lower bound, counted in days from 1970-01-01: time alone does not change the answer before this day.
     *
     * <p>{@link Finding#NEVER} if time alone never changes it.
     */
    default int horizon() {
        if (applies().isEmpty()) {
            return finding().horizon();
        }
        int scope = applies().get().horizon();
        return applies().get().truth() == Truth.FALSE
                ? scope
                : Math.min(scope, finding().horizon());
    }

    /** Calls for the builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule assessment; all but the optional parts are needed. */
    final class Builder extends ImmutableRuleAssessment.Builder {
        Builder() {}
    }
}
