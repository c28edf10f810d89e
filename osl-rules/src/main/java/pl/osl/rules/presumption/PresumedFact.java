package pl.osl.rules.presumption;

import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.finding.Surrounding;

/**
 * A day that one presumption reads in.
 *
 * @param place where it would stand in the record
 * @param presumption what reads it in
 * @param as what it is read as, which narrows what is recorded there
 * @param says what the day is called, and as what it is read
 * @param because what of the presumption reads it in
 * @param within the elements that it lies in, the outermost first
 * @param noLaterAt where a later element would stand that would silence the presumption; empty if none would
 */
public record PresumedFact(
        Place place,
        PresumptionId presumption,
        When as,
        Wording says,
        Wording because,
        List<Surrounding> within,
        Optional<Place> noLaterAt) {

    public PresumedFact {
        within = List.copyOf(within);
    }

    /** The same, read in by a part of the presumption that has words of its own. */
    PresumedFact because(Wording part) {
        return new PresumedFact(place, presumption, as, says, part, within, noLaterAt);
    }
}
