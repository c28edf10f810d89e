package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;

/**
 * The day from which a rule applies, as the catalogue shows it.
 *
 * @param day the first day
 * @param kind why it does not apply on earlier days
 * @param whom the centres for which it is the first day; empty if for all
 */
public record StartEntry(
        @JsonProperty("day") LocalDate day,
        @JsonProperty("kind") StartKind kind,
        @JsonProperty("whom") Optional<Wording> whom)
        implements PartForm {

    static StartEntry of(RuleStart start) {
        return new StartEntry(start.day(), start.kind(), start.whom().map(Scope::wording));
    }

    /** The day. */
    @Override
    public String toString() {
        return day.toString();
    }
}
