package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.Scalar;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.walk.LabelledValue;

/**
 * One of several values of which an answer wants one.
 *
 * @param value the value as it is written in JSON
 * @param says the value in words
 */
public record WantedChoice(
        @JsonProperty("value") Scalar value,
        @JsonProperty("says") Wording says) implements PartForm {

    /** A value that is written in JSON like this. */
    static WantedChoice of(Object value, Scalar written) {
        return new WantedChoice(written, LabelledValue.words(value));
    }

    /** The value as it is written in JSON but without quotation marks. */
    @Override
    public String toString() {
        return value.toString();
    }
}
