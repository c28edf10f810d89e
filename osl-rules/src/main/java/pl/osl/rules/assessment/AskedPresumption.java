package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import pl.osl.model.form.PartForm;
import pl.osl.model.json.WrittenAsJson;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.presumption.Presumption;

/**
 * A presumption that was made for an answer.
 *
 * @param id which presumption
 * @param period how long it reaches beyond what is attested, or, of acts, within what time they come into force; written
 *     as in ISO 8601; empty where nothing depends on one
 */
public record AskedPresumption(
        @JsonProperty("id") PresumptionId id,
        @JsonProperty("period") Optional<String> period) implements Serializable, PartForm {

    /** The presumptions that were made, in their order. */
    public static List<AskedPresumption> all(List<Presumption> presumptions) {
        return presumptions.stream().map(AskedPresumption::of).toList();
    }

    private static AskedPresumption of(Presumption presumption) {
        return new AskedPresumption(presumption.id(), presumption.period().map(Period::toString));
    }

    /** The presumption itself, with which to ask again. */
    public Presumption presumption() {
        return switch (id) {
            case ACTS_CONTINUE ->
                period.map(Period::parse).map(Presumption::actsContinue).orElse(Presumption.ACTS_CONTINUE);
            case STRUCTURE_CONTINUES -> Presumption.STRUCTURE_CONTINUES;
            case SOURCE_SPEAKS_OF_ITS_DAY -> Presumption.SOURCE_SPEAKS_OF_ITS_DAY;
            case ENGAGEMENT_CONTINUES ->
                period.map(Period::parse)
                        .map(Presumption::engagementContinues)
                        .orElse(Presumption.ENGAGEMENT_CONTINUES);
        };
    }

    /** Serialised as JSON, since an empty {@code Optional} cannot be. */
    Object writeReplace() {
        return WrittenAsJson.of(this);
    }
}
