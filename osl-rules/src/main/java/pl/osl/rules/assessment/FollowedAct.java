package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.SpokenDay;

/**
 * An act on which an answer rests, whose changes were followed only until a day before the one asked about.
 *
 * @param title what the act is called
 * @param until the last day until which its changes were followed
 */
public record FollowedAct(
        @JsonProperty("title") String title,
        @JsonProperty("until") LocalDate until) implements PartForm {

    Wording says() {
        return SpokenDay.of(until).then(Wording.same(" (" + title + ")"));
    }
}
