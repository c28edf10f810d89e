package pl.osl.rules.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;

/**
 * An element of a listing that something lies in.
 *
 * @param place where the element stands; of one that is yet to be added the last segment is a negative number
 * @param says what it is called, in the nominative: as a person would name it if enough is recorded for that, otherwise by
 *     its kind and its position
 * @param sort what all are called that are of its kind, in the nominative; read from JSON without it, the name itself
 */
public record Surrounding(
        @JsonProperty("place") Place place,
        @JsonProperty("says") Wording says,
        @JsonProperty("sort") Wording sort) implements PartForm {

    /** An element that has no name but that of its kind. */
    public Surrounding(Place place, Wording says) {
        this(place, says, says);
    }

    @JsonCreator
    static Surrounding read(
            @JsonProperty("place") Place place,
            @JsonProperty("says") Wording says,
            @JsonProperty("sort") Optional<Wording> sort) {
        return new Surrounding(place, says, sort.orElse(says));
    }

    /** The place, and what stands there in English. */
    @Override
    public String toString() {
        return place + " " + says.english();
    }
}
