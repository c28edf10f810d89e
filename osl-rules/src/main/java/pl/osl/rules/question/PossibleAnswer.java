package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;

/**
 * One of the possible answers to a question: what to record for it, and what it settles.
 *
 * @param says the answer, as one would give it aloud
 * @param json the same for whoever writes the record by hand, as JSON to be pasted at the place of the question: an
 *     object with the member to be written or, for a list that is begun, the entry to be added, or several with commas
 *     between them; for a list that is to be written as complete, an object with the whole list, in which
 *     {@link #AS_BEFORE} stands for the entries that it has, since they may name persons and are not repeated; empty if
 *     nothing is recorded
 * @param amendments what it changes in the record; empty if the answer is that it is not known
 * @param wants the value by which it may be narrowed; what is settled is so whatever that value is
 * @param rules the rules that were undetermined and are settled by it, in the order of the standard
 * @param stages the stages that were undetermined and are settled by it
 */
public record PossibleAnswer(
        @JsonProperty("says") Wording says,
        @JsonProperty("json") Optional<String> json,

        @JsonProperty("amendments") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Amendment> amendments,

        @JsonProperty("wants") Optional<WantedValue> wants,

        @JsonProperty("rules") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<SettledRule> rules,

        @JsonProperty("stages") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<SettledStage> stages)
        implements PartForm {

    /** What stands in the JSON of an answer for the entries that a list has already. */
    public static final String AS_BEFORE = "\"…\"";

    public PossibleAnswer {
        amendments = List.copyOf(amendments);
        rules = List.copyOf(rules);
        stages = List.copyOf(stages);
    }

    /**
     * The same answer with the value that it wants, which then wants the next text if one is still to be told: a day, a number, a text or one of several values, as it is written in JSON but without
     * quotation marks; or an entry as a JSON object, of which {@link WantedValue#example} is a form to be filled in.
     *
     * @throws IllegalArgumentException if it wants none; or if the value is none of the right form or none of those given, or a
     *     day on which this would not be the answer
     */
    public PossibleAnswer telling(String value) {
        WantedValue wanted =
                wants.orElseThrow(() -> new IllegalArgumentException("this answer takes no value: " + says.english()));
        return new ToldAnswer(this, wanted).of(value);
    }

    /** How much it changes in the record, and how much it settles; not the words, which may be long. */
    @Override
    public String toString() {
        return amendments.size() + " amendments, " + rules.size() + " rules and " + stages.size() + " stages settled";
    }
}
