package pl.osl.rules.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import pl.osl.model.form.PartForm;

/**
 * Consecutive days.
 *
 * @param from the first of them
 * @param to the last of them
 */
public record DayRange(
        @JsonProperty("from") LocalDate from,
        @JsonProperty("to") LocalDate to) implements PartForm {}
