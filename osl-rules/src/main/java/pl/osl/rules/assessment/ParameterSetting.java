package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A parameter that was set for an assessment.
 *
 * @param name of the parameter
 * @param value what it was set to
 */
public record ParameterSetting(
        @JsonProperty("name") String name,
        @JsonProperty("value") int value) {}
