package pl.osl.rules.presumption;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;

/**
 * A fact that a presumption may read in where it is not recorded.
 *
 * @param path the fields that lead to it in a record, with an asterisk for each element of a list
 * @param label what it is called, in the nominative
 */
public record PresumableFact(
        @JsonProperty("path") String path,
        @JsonProperty("label") Wording label) implements PartForm {

    /** The path, and what it is called in English. */
    @Override
    public String toString() {
        return path + " (" + label.english() + ")";
    }
}
