package pl.osl.rules.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;

/**
 * A list of which the record says that it is complete: these entries and no others, ever, up to the day of the record.
 *
 * <p>The strongest thing that a record can say, and easily said without being meant: in JSON a plain array says it.
 *
 * @param place where the list stands
 * @param says what its entries are called together, in the nominative
 */
public record CompleteList(
        @JsonProperty("place") Place place,
        @JsonProperty("says") Wording says) implements PartForm {

    /** The place, and what stands there in English. */
    @Override
    public String toString() {
        return place + " " + says.english();
    }
}
