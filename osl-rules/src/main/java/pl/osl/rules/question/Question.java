package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Surrounding;

/**
 * One missing fact, and what depends on it.
 *
 * @param place where the answer goes in the record
 * @param text the question as one would ask it aloud
 * @param kind in what way the record leaves it open
 * @param asks what is lacking, in the nominative
 * @param within the elements that it lies in, the outermost first
 * @param settles the undetermined binding rules that some answer settles by itself
 * @param concerns the undetermined binding rules whose outcome may depend on it, including those that it settles; at
 *     least one
 * @param mayChangeStage whether a stage of one of these rules is still undetermined; if not, no answer can change a
 *     stage any more
 * @param mayChangeNextStage whether reaching the next stage may depend on this fact alone, once the others are known
 * @param confirms what is presumed at its place, so that an answer confirms or refutes it; empty if nothing is
 * @param answers the possible answers, the last of which is that it is not known
 */
public record Question(
        @JsonProperty("place") Place place,
        @JsonProperty("text") Wording text,
        @JsonProperty("kind") GapKind kind,
        @JsonProperty("asks") Wording asks,

        @JsonProperty("within") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Surrounding> within,

        @JsonProperty("settles") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<RuleId> settles,

        @JsonProperty("concerns") List<RuleId> concerns,
        @JsonProperty("mayChangeStage") boolean mayChangeStage,
        @JsonProperty("mayChangeNextStage") boolean mayChangeNextStage,

        @JsonProperty("confirms") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<ConfirmedPresumption> confirms,

        @JsonProperty("answers") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<PossibleAnswer> answers)
        implements PartForm {

    public Question {
        within = List.copyOf(within);
        settles = List.copyOf(settles);
        concerns = List.copyOf(concerns);
        confirms = List.copyOf(confirms);
        answers = List.copyOf(answers);
    }

    /** The rules whose presumed answers an answer to it would confirm or refute, each once. */
    public List<RuleId> confirmed() {
        return confirms.stream()
                .flatMap(each -> each.rules().stream())
                .distinct()
                .toList();
    }

    /** Where the record leaves what open, and how many rules depend on it. */
    @Override
    public String toString() {
        String rules = concerns.size() == 1 ? "1 rule" : concerns.size() + " rules";
        return kind + " " + place + ", settles " + settles.size() + " of " + rules;
    }
}
