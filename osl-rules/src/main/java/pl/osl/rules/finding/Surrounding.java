package pl.osl.rules.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;

/**
 * An element of a listing that something lies in.
 *
 * @param place where the element stands; of one that is yet to be added the last segment is a negative number
 * @param says what it is called, in the nominative, with its kind if that is known
 */
public record Surrounding(
        @JsonProperty("place") Place place,
        @JsonProperty("says") Wording says) {

    /** The place, and what stands there in English. */
    @Override
    public String toString() {
        return place + " " + says.english();
    }
}
