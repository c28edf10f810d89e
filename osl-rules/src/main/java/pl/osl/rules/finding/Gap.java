package pl.osl.rules.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.Place;

/**
 * A place at which the record leaves a question open.
 *
 * @param place where an answer would go; what it lies in resolves in the JSON of the record
 * @param kind in what way it is open
 */
public record Gap(
        @JsonProperty("place") Place place,
        @JsonProperty("kind") GapKind kind) {}
