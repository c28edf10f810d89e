package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.Place;

/**
 * A value that an answer wants of whoever gives it.
 *
 * @param place where it is recorded
 * @param kind what it is
 * @param example a value of the right form, as it is written in JSON but without quotation marks
 */
public record WantedValue(
        @JsonProperty("place") Place place,
        @JsonProperty("kind") WantedKind kind,
        @JsonProperty("example") String example) {}
