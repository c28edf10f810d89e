package pl.osl.rules.presumption;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.condition.MarkedDay;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.vocabulary.centre.CentreInTime;

/**
 * A presumption as plain data, with every fact that it may read in.
 *
 * @param id which presumption
 * @param period the period on which it depends, as in ISO 8601; empty where it depends on none
 * @param says the presumption in words
 * @param ground what law or practice says for it
 * @param facts the facts that it may read in where they are not recorded
 */
public record PresumptionEntry(
        @JsonProperty("id") PresumptionId id,
        @JsonProperty("period") Optional<String> period,
        @JsonProperty("says") Wording says,
        @JsonProperty("ground") Citation ground,
        @JsonProperty("facts") List<PresumableFact> facts)
        implements PartForm {

    public PresumptionEntry {
        facts = List.copyOf(facts);
    }

    /** The entry of a presumption. */
    public static PresumptionEntry of(Presumption presumption) {
        Stream<PresumableFact> marked = CentreInTime.CENTRE.marked().stream()
                .filter(day -> day.presumption() == presumption.id())
                .map(PresumptionEntry::fact);
        return new PresumptionEntry(
                presumption.id(),
                presumption.period().map(Period::toString),
                presumption.says(),
                presumption.ground(),
                marked.toList());
    }

    private static PresumableFact fact(MarkedDay day) {
        return new PresumableFact(day.path(), day.label());
    }

    /** The id and the number of its facts. */
    @Override
    public String toString() {
        return id + ": " + facts.size() + " facts";
    }
}
