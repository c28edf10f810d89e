package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A source of a rule, and how sure it is that it says what the rule asks.
 *
 * @param source the text
 * @param clause the place in it, if it is divided
 * @param confidence how sure it is
 */
public record Citation(
        @JsonProperty("source") Source source,
        @JsonProperty("clause") Optional<String> clause,
        @JsonProperty("confidence") Confidence confidence) {

    /** The same citation, of one place in the text. */
    public Citation clause(String place) {
        return new Citation(source, Optional.of(place), confidence);
    }

    /** The source, the clause and how sure it is. */
    @Override
    public String toString() {
        return source + clause.map(place -> " " + place).orElse("") + " (" + confidence + ")";
    }
}
