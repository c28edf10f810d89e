package pl.osl.rules.cohort;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.Fact;

/**
 * The share of centres that have reached a stage, as a range, since what is undetermined may turn out either way.
 *
 * @param low from 0 to 1, if nothing undetermined is reached; none if the stage applies to no centre
 * @param high from {@code low} to 1, if all that is undetermined is reached; none if the stage applies to no centre
 */
public record Share(
        @JsonProperty("low") Fact<Double> low,
        @JsonProperty("high") Fact<Double> high) {

    private static final Share OF_NOTHING = new Share(Fact.none(), Fact.none());

    /**
     * The share of these counts.
     *
     * @param base of how many centres
     */
    static Share of(long reached, long undetermined, long base) {
        if (base == 0) {
            return OF_NOTHING;
        }
        return new Share(Fact.known((double) reached / base), Fact.known((double) (reached + undetermined) / base));
    }
}
