package pl.osl.rules.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import pl.osl.model.form.PartForm;

/**
 * A day on which some answer differs from that of the day before.
 *
 * @param day the first day of the new answers
 * @param stages what changed of the stages, in the order of the standard
 * @param rules what changed of the rules, in the order of the standard
 * @param presumedStages what changed of what is presumed of the stages, in the order of the standard
 * @param presumedRules what changed of what is presumed of the rules, in the order of the standard; there is at least one
 *     change of either kind
 */
public record Boundary(
        @JsonProperty("day") LocalDate day,

        @JsonProperty("stages") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<StageChange> stages,

        @JsonProperty("rules") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<RuleChange> rules,

        @JsonProperty("presumedStages") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PresumedStageChange> presumedStages,

        @JsonProperty("presumedRules") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PresumedRuleChange> presumedRules)
        implements PartForm {

    public Boundary {
        stages = List.copyOf(stages);
        rules = List.copyOf(rules);
        presumedStages = List.copyOf(presumedStages);
        presumedRules = List.copyOf(presumedRules);
    }

    /** The day, what changed of the stages, and how many rules changed. */
    @Override
    public String toString() {
        return day + " " + stages + ", " + (rules.size() == 1 ? "1 rule" : rules.size() + " rules");
    }
}
