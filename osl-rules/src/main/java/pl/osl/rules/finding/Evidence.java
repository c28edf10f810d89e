package pl.osl.rules.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.Place;
import pl.osl.model.form.PartForm;

/**
 * A place in the record that an answer rests on, and what was found there.
 *
 * @param place resolves in the JSON of the record
 * @param found the value as it stands in the JSON; of a complete listing the number of its elements, and
 *     {@code true} of an object or of a text, which answers do not repeat
 */
public record Evidence(
        @JsonProperty("place") Place place,
        @JsonProperty("found") String found) implements PartForm {

    /** The same text as that of any record, without the cost of making it by a format. */
    @Override
    public String toString() {
        return "Evidence[place=" + place + ", found=" + found + "]";
    }
}
