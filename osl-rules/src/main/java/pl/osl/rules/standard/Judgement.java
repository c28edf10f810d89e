package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;

/**
 * A demand of the sources that no rule can check; meeting every rule is therefore not meeting the whole standard.
 *
 * @param demand what is demanded, as a clause in lower case and without a full stop
 * @param citations where the sources demand it; at least one
 */
public record Judgement(
        @JsonProperty("demand") Wording demand,
        @JsonProperty("citations") List<Citation> citations) implements PartForm {

    public Judgement {
        citations = List.copyOf(citations);
    }

    /** The demand, in English. */
    @Override
    public String toString() {
        return demand.english();
    }

    /** A demand that is left to human judgement. */
    public static Judgement of(String polish, String english, Citation first, Citation... more) {
        return new Judgement(
                Wording.of(polish, english),
                Stream.concat(Stream.of(first), Stream.of(more)).toList());
    }
}
