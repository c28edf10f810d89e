package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import pl.osl.model.form.PartForm;

/**
 * A source of a rule, with the confidence that it says what the rule asks.
 *
 * @param source the text
 * @param clause the article, section or other place in the text, if it has such divisions
 * @param confidence how sure it is that the place says so
 * @param since the first day for which this place is known to say so, where that is not the day of the text
 */
public record Citation(
        @JsonProperty("source") Source source,
        @JsonProperty("clause") Optional<String> clause,
        @JsonProperty("confidence") Confidence confidence,
        @JsonProperty("since") Optional<LocalDate> since)
        implements PartForm {

    /** The same citation, narrowed to one place in the text. */
    public Citation clause(String place) {
        return new Citation(source, Optional.of(place), confidence, since);
    }

    /** The same citation of a place that is known to have said so from a day on. */
    public Citation since(LocalDate first) {
        return new Citation(source, clause, confidence, Optional.of(first));
    }

    /** The first day for which the place is known to say so; empty if no day is known. */
    public Optional<LocalDate> firstDay() {
        return since.or(source::day);
    }

    /** The source, the clause and the confidence. */
    @Override
    public String toString() {
        return source + clause.map(place -> " " + place).orElse("") + " (" + confidence + ")";
    }
}
