package pl.osl.rules.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.finding.Surrounding;

/**
 * One step of a plan: an element to add, a fact to bring about or to find out, or a list to confirm as complete.
 *
 * @param kind what becomes of the record
 * @param sort what the step asks of those who take it
 * @param place where it goes in the record; a further element stands at {@code /documents/-1}
 * @param says what it is about, in the nominative
 * @param sentence what to do, as a sentence
 * @param within the elements that it lies in, the outermost first
 * @param changes what then stands in the record; at least one
 * @param serves the rules for which it is needed; at least one
 * @param alternatives what may be done in its place, if the other steps are done; each by itself is enough
 */
public record Step(
        @JsonProperty("kind") StepKind kind,
        @JsonProperty("sort") StepSort sort,
        @JsonProperty("place") Place place,
        @JsonProperty("says") Wording says,
        @JsonProperty("sentence") Wording sentence,

        @JsonProperty("within") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Surrounding> within,

        @JsonProperty("changes") List<StepChange> changes,

        @JsonProperty("serves") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<ServedRule> serves,

        @JsonProperty("alternatives") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Step> alternatives)
        implements PartForm {

    public Step {
        within = List.copyOf(within);
        changes = List.copyOf(changes);
        serves = List.copyOf(serves);
        alternatives = List.copyOf(alternatives);
    }

    /** What becomes of the record, where, and for how many rules. */
    @Override
    public String toString() {
        return kind + " " + place + ", for " + (serves.size() == 1 ? "1 rule" : serves.size() + " rules");
    }
}
