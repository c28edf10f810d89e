package pl.osl.rules.outlook;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Outcome;

/**
 * A rule to which a centre stands otherwise than before.
 *
 * @param rule which rule
 * @param title its short name
 * @param before the earlier outcome; empty if the earlier standard has no such rule
 * @param after the later outcome; empty if the later standard has no such rule
 * @param because each by itself enough; at least one
 * @param reasons the facts and terms between the two answers; empty where the rule itself is another one
 */
@JsonIgnoreProperties(value = "turn", allowGetters = true)
public record RuleProgress(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("before") Optional<Outcome> before,
        @JsonProperty("after") Optional<Outcome> after,
        @JsonProperty("because") List<Explanation> because,

        @JsonProperty("reasons") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Reason> reasons) {

    public RuleProgress {
        because = List.copyOf(because);
        reasons = List.copyOf(reasons);
    }

    /** Which way it turned; follows from the two outcomes. */
    @JsonProperty("turn")
    public Turn turn() {
        return Turn.between(position(before), position(after));
    }

    private static Turn.Position position(Optional<Outcome> outcome) {
        return outcome.map(RuleProgress::position).orElse(Turn.Position.OUTSIDE);
    }

    private static Turn.Position position(Outcome outcome) {
        return switch (outcome) {
            case MET -> Turn.Position.HELD;
            case NOT_MET -> Turn.Position.MISSED;
            case UNDETERMINED, BROKEN -> Turn.Position.OPEN;
            case NOT_APPLICABLE, WAIVED -> Turn.Position.OUTSIDE;
        };
    }
}
