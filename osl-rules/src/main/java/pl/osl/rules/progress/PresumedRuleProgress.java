package pl.osl.rules.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.assessment.PresumedPlace;
import pl.osl.rules.finding.Outcome;

/**
 * A rule of which something else is presumed at one standpoint than at the other; no firm answer.
 *
 * @param rule which rule
 * @param title its short name
 * @param before the outcome that was presumed earlier; empty if none was
 * @param after the outcome that is presumed later; empty if none is
 * @param firmBefore the outcome by the record alone earlier; empty if the earlier standard has no such rule
 * @param firmAfter the outcome by the record alone later; empty if the later standard has no such rule
 * @param because the sets of changes that explain it, each sufficient by itself; at least one
 * @param placesBefore what the answer presumed earlier rested on; empty if none was presumed
 * @param placesAfter what the answer presumed later rests on; empty if none is presumed
 */
@JsonIgnoreProperties(value = "turn", allowGetters = true)
public record PresumedRuleProgress(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("before") Optional<Outcome> before,
        @JsonProperty("after") Optional<Outcome> after,
        @JsonProperty("firmBefore") Optional<Outcome> firmBefore,
        @JsonProperty("firmAfter") Optional<Outcome> firmAfter,
        @JsonProperty("because") List<Explanation> because,

        @JsonProperty("placesBefore") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PresumedPlace> placesBefore,

        @JsonProperty("placesAfter") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PresumedPlace> placesAfter)
        implements PresumedProgress<Outcome>, PartForm {

    /**
     * Refuses what contradicts itself.
     *
     * @throws InvalidRecordException if nothing is presumed, or something where the firm answer is not open
     */
    @JsonCreator
    public PresumedRuleProgress {
        because = List.copyOf(because);
        placesBefore = List.copyOf(placesBefore);
        placesAfter = List.copyOf(placesAfter);
        PresumedTurn.check(before, firmBefore, after, firmAfter, PresumedRuleProgress::isOpen);
    }

    @Override
    public boolean leavesOpen(Outcome answer) {
        return isOpen(answer);
    }

    private static boolean isOpen(Outcome answer) {
        return answer == Outcome.UNDETERMINED || answer == Outcome.BROKEN;
    }

    /** The rule and how what is presumed of it changed. */
    @Override
    public String toString() {
        return rule + " presumed " + before.map(Enum::name).orElse("nothing") + " → "
                + after.map(Enum::name).orElse("nothing") + " " + because;
    }
}
