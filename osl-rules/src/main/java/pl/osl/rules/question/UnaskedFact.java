package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Surrounding;

/**
 * A fact that an undetermined rule lacks, but which is not asked for.
 *
 * @param place where it would go in the record; neither that of a question, nor inside or around one
 * @param kind in what way the record leaves it open
 * @param lacking what is lacking, in the nominative
 * @param within the elements that it lies in, the outermost first
 * @param rules the undetermined rules that lack it, in the order of the standard; at least one
 * @param because why it is not asked for
 */
public record UnaskedFact(
        @JsonProperty("place") Place place,
        @JsonProperty("kind") GapKind kind,
        @JsonProperty("lacking") Wording lacking,

        @JsonProperty("within") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Surrounding> within,

        @JsonProperty("rules") List<RuleId> rules,
        @JsonProperty("because") UnaskedReason because)
        implements PartForm {

    public UnaskedFact {
        within = List.copyOf(within);
        rules = List.copyOf(rules);
    }

    static UnaskedFact of(Gap gap, List<RuleId> rules, UnaskedReason because) {
        return new UnaskedFact(gap.place(), gap.kind(), gap.lacking(), gap.within(), rules, because);
    }

    /** In what way what is open, and why it is not asked for. */
    @Override
    public String toString() {
        return kind + " " + place + ", not asked for: " + because;
    }
}
