package pl.osl.rules.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;

/**
 * A place at which the record leaves a question open.
 *
 * @param place where an answer would go; what it lies in resolves in the JSON of the record
 * @param kind in what way it is open
 * @param lacking the fact or listing that is missing or not known well enough, in the nominative
 * @param says the line about it, with the day if that is known too roughly, and with what is required
 * @param within the elements that it lies in, the outermost first
 */
public record Gap(
        @JsonProperty("place") Place place,
        @JsonProperty("kind") GapKind kind,
        @JsonProperty("lacking") Wording lacking,
        @JsonProperty("says") Wording says,

        @JsonProperty("within") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Surrounding> within)
        implements PartForm {

    public Gap {
        within = List.copyOf(within);
    }

    /** Equal if the same place is open in the same way, whatever it is called. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Gap gap && place.equals(gap.place) && kind == gap.kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, kind);
    }

    /** The way in which it is open, and the place. */
    @Override
    public String toString() {
        return kind + " at " + place;
    }
}
