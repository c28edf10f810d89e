package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.condition.Parameter;

/**
 * A parameter of a rule as the catalogue shows it.
 *
 * @param name unique in a standard
 * @param wording what it is a threshold of
 * @param standardValue what holds if nobody sets it; 0 is no threshold where the rule asks for no less
 * @param value the value in this standard
 */
public record ParameterEntry(
        @JsonProperty("name") String name,
        @JsonProperty("wording") Wording wording,
        @JsonProperty("standardValue") int standardValue,
        @JsonProperty("value") int value)
        implements PartForm {

    /** The name and the value. */
    @Override
    public String toString() {
        return name + "=" + value;
    }

    static ParameterEntry of(Parameter parameter, Standard standard) {
        int value = standard.parameters().getOrDefault(parameter.name(), parameter.standardValue());
        return new ParameterEntry(parameter.name(), parameter.wording(), parameter.standardValue(), value);
    }
}
