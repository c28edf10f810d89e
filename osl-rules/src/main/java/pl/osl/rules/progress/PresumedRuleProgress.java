package pl.osl.rules.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Outcome;

/**
 * A rule of which something else is presumed at one standpoint than at the other; no firm answer.
 *
 * @param rule which rule
 * @param title its short name
 * @param before the outcome that was presumed earlier; empty if none was
 * @param after the outcome that is presumed later; empty if none is
 * @param because the sets of changes that explain it, each sufficient by itself; at least one
 */
public record PresumedRuleProgress(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("before") Optional<Outcome> before,
        @JsonProperty("after") Optional<Outcome> after,
        @JsonProperty("because") List<Explanation> because) {

    public PresumedRuleProgress {
        because = List.copyOf(because);
    }

    /** The rule and how what is presumed of it changed. */
    @Override
    public String toString() {
        return rule + " presumed " + before.map(Enum::name).orElse("nothing") + " → "
                + after.map(Enum::name).orElse("nothing") + " " + because;
    }
}
