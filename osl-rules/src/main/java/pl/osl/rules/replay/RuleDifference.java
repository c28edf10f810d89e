package pl.osl.rules.replay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.assessment.BriefPresumed;
import pl.osl.rules.finding.Outcome;

/**
 * A rule whose answer differs from before.
 *
 * @param rule the rule
 * @param title its short name; if it is asked, as it is called now
 * @param before the outcome before; empty if the rule was not asked
 * @param now the outcome now, the same if only the rest differs; empty if the rule is not asked
 * @param presumedBefore what was presumed before, and at which places; empty if none was
 * @param presumedNow what is presumed now, and at which places; empty if none is
 */
public record RuleDifference(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("before") Optional<Outcome> before,
        @JsonProperty("now") Optional<Outcome> now,
        @JsonProperty("presumedBefore") Optional<BriefPresumed> presumedBefore,
        @JsonProperty("presumedNow") Optional<BriefPresumed> presumedNow)
        implements PartForm {

    /** The change as a line of the form "rule title: before → now". */
    public Wording says() {
        return ChangeWords.says(rule, title, change());
    }

    /** The rule and the change in English. */
    @Override
    public String toString() {
        return rule + ": " + change().english();
    }

    private Wording change() {
        return ChangeWords.change(
                before, now, presumedBefore.map(BriefPresumed::outcome), presumedNow.map(BriefPresumed::outcome));
    }
}
