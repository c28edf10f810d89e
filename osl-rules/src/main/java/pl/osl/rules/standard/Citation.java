package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A source of a rule, with the confidence that it says what the rule asks.
 *
 * @param source the text
 * @param clause the place in it, if it is divided
 * @param clause the article, section or other place in the text, if it has such divisions
 */
public record Citation(
        @JsonProperty("source") Source source,
        @JsonProperty("clause") Optional<String> clause,
        @JsonProperty("confidence") Confidence confidence) {

    /** The same citation, narrowed to one place in the text. */
    public Citation clause(String place) {
        return new Citation(source, Optional.of(place), confidence);
    }

    /** The source, the clause and the confidence. */
    @Override
    public String toString() {
        return source + clause.map(place -> " " + place).orElse("") + " (" + confidence + ")";
    }
}
