package pl.osl.rules.progress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.finding.Outcome;

/**
 * A rule whose outcome differs between two standpoints.
 *
 * @param rule which rule
 * @param title its short name
 * @param before the earlier outcome; empty if the earlier standard has no such rule
 * @param after the later outcome; empty if the later standard has no such rule
 * @param because the sets of changes that explain it, each sufficient by itself; at least one
 * @param reasons the facts and terms that made the difference; empty where the rule itself is another one
 */
@JsonIgnoreProperties(value = "turn", allowGetters = true)
public record RuleProgress(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("before") Optional<Outcome> before,
        @JsonProperty("after") Optional<Outcome> after,
        @JsonProperty("because") List<Explanation> because,

        @JsonProperty("reasons") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Reason> reasons)
        implements PartForm {

    public RuleProgress {
        because = List.copyOf(because);
        reasons = List.copyOf(reasons);
    }

    /** Which way it turned; follows from the two outcomes. */
    @JsonProperty("turn")
    public Direction turn() {
        return Direction.between(before.map(RuleProgress::position), after.map(RuleProgress::position));
    }

    private static Direction.Position position(Outcome outcome) {
        return switch (outcome) {
            case MET -> Direction.Position.HELD;
            case NOT_MET -> Direction.Position.MISSED;
            case UNDETERMINED, BROKEN -> Direction.Position.OPEN;
            case NOT_APPLICABLE, WAIVED -> Direction.Position.OUTSIDE;
        };
    }

    /** The rule, how its outcome changed, and by what. */
    @Override
    public String toString() {
        return rule + " " + before.map(Enum::name).orElse("absent") + " → "
                + after.map(Enum::name).orElse("absent") + " " + because;
    }
}
