package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.presumption.PresumedFact;
import pl.osl.rules.presumption.PresumedRecord;

/**
 * A place at which a presumed answer takes something to be so that is not recorded.
 *
 * @param place where it would stand in the record; that of a further element if it is that there is no later one
 * @param presumption why it is taken to be so
 * @param as what is read there; empty if it is that there is no later element
 * @param says what is taken to be so
 * @param because what of the presumption says so; read from JSON without it, the whole presumption
 * @param within the elements that it lies in, the outermost first
 */
public record PresumedPlace(
        @JsonProperty("place") Place place,
        @JsonProperty("presumption") PresumptionId presumption,
        @JsonProperty("as") Optional<When> as,
        @JsonProperty("says") Wording says,
        @JsonProperty("because") Wording because,

        @JsonProperty("within") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Surrounding> within)
        implements PartForm {

    private static final Wording NO_LATER =
            Wording.of("późniejszego wpisu tego rodzaju nie ma", "there is no later entry of the kind");

    public PresumedPlace {
        within = List.copyOf(within);
    }

    @JsonCreator
    static PresumedPlace read(
            @JsonProperty("place") Place place,
            @JsonProperty("presumption") PresumptionId presumption,
            @JsonProperty("as") Optional<When> as,
            @JsonProperty("says") Wording says,
            @JsonProperty("because") Optional<Wording> because,
            @JsonProperty("within") @JsonSetter(nulls = Nulls.AS_EMPTY) List<Surrounding> within) {
        return new PresumedPlace(place, presumption, as, says, because.orElse(presumption.wording()), within);
    }

    /** The places of these facts, and after them those at which no later element is recorded, each once. */
    public static List<PresumedPlace> all(List<PresumedFact> facts) {
        List<PresumedPlace> places = new ArrayList<>();
        facts.forEach(fact -> places.add(of(fact)));
        Set<Place> named = new LinkedHashSet<>();
        facts.forEach(fact ->
                noLater(fact).filter(further -> named.add(further.place())).ifPresent(places::add));
        return places;
    }

    /** The record in which these places are recorded as presumed. */
    public static Centre recorded(List<PresumedPlace> places, Centre centre) {
        return PresumedRecord.with(
                places.stream().flatMap(each -> each.as().stream().map(as -> Map.entry(each.place(), as))), centre);
    }

    private static PresumedPlace of(PresumedFact fact) {
        return new PresumedPlace(
                fact.place(), fact.presumption(), Optional.of(fact.as()), fact.says(), fact.because(), fact.within());
    }

    private static Optional<PresumedPlace> noLater(PresumedFact fact) {
        return fact.noLaterAt()
                .map(place -> new PresumedPlace(
                        place, fact.presumption(), Optional.empty(), NO_LATER, fact.because(), fact.within()));
    }

    /** The place, and what is read there. */
    @Override
    public String toString() {
        return place + as.map(read -> " " + read).orElse("") + " (" + presumption + ")";
    }
}
