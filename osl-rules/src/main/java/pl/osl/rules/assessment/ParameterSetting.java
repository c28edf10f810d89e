package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import pl.osl.model.form.PartForm;
import pl.osl.rules.standard.Standard;

/**
 * A parameter that was set for an assessment.
 *
 * @param name of the parameter
 * @param value what it was set to
 */
public record ParameterSetting(
        @JsonProperty("name") String name,
        @JsonProperty("value") int value) implements Serializable, PartForm {

    /** Those that were set in a standard, by name. */
    public static List<ParameterSetting> of(Standard standard) {
        return standard.parameters().entrySet().stream()
                .map(setting -> new ParameterSetting(setting.getKey(), setting.getValue()))
                .toList();
    }
}
