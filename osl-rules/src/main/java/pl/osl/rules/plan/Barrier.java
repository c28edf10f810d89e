package pl.osl.rules.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.standard.Citation;

/**
 * A rule that no steps would satisfy by the day asked about.
 *
 * @param rule which rule
 * @param title its short name
 * @param says the answer as a clause
 * @param citations what it rests on
 * @param because the first few lines about what is not as it should be
 * @param alone whether it cannot be satisfied even by itself; if false, it cannot be satisfied together with the other
 *     rules
 */
public record Barrier(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("title") Wording title,
        @JsonProperty("says") Wording says,
        @JsonProperty("citations") List<Citation> citations,

        @JsonProperty("because") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Wording> because,

        @JsonProperty("alone") boolean alone)
        implements PartForm {

    public Barrier {
        citations = List.copyOf(citations);
        because = List.copyOf(because);
    }

    /** The rule, and whether it stands in the way by itself. */
    @Override
    public String toString() {
        return rule + (alone ? " cannot be satisfied" : " cannot be satisfied together with the others");
    }
}
