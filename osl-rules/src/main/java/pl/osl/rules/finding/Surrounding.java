package pl.osl.rules.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * Of the elements that were gone through, those that a place lies in: the walk may have followed an id out of others.
     */
    public static List<Surrounding> of(Place place, List<Finding> elements) {
        return elements.stream()
                .filter(each -> contains(each, place))
                .map(each ->
                        new Surrounding(each.place(), each.says(), each.claim().label()))
                .distinct()
                .toList();
    }

    /** Whether a place lies in an element; the element itself does not. */
    static boolean contains(Finding element, Place place) {
        return place.parent().isIn(element.place());
    }

    /** The elements that the parts of a finding lie in: those that it lies in itself, and it, if it is one. */
    public static List<Finding> inside(Finding finding, List<Finding> around) {
        if (!finding.form().isOfElement()) {
            return around;
        }
        List<Finding> inside = new ArrayList<>(around);
        inside.add(finding);
        return inside;
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
