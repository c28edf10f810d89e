package pl.osl.rules.cohort;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.Fact;
import pl.osl.model.form.PartForm;

/**
 * The share of centres that have reached a stage, as a range, since undetermined centres may turn out either way.
 *
 * @param low the share from 0 to 1 if no undetermined centre has reached it; none if the stage applies to no centre
 * @param high the share from {@code low} to 1 if every undetermined centre has reached it; none if the stage applies to
 *     no centre
 */
public record Share(
        @JsonProperty("low") Fact<Double> low,
        @JsonProperty("high") Fact<Double> high) implements PartForm {

    private static final Share OF_NOTHING = new Share(Fact.none(), Fact.none());

    /**
     * The share that follows from these counts.
     *
     * @param base the number of centres to which the stage applies
     */
    static Share of(long reached, long undetermined, long base) {
        if (base == 0) {
            return OF_NOTHING;
        }
        return new Share(Fact.known((double) reached / base), Fact.known((double) (reached + undetermined) / base));
    }
}
