package pl.osl.rules.finding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;

/** What a finding is about; makes words and places only when somebody reads them. */
public interface Claim {

    /** What kind of node the finding is. */
    FindingForm form();

    /** What is looked at, in the nominative and without what was found. */
    Wording label();

    /**
     * The line that a reader sees: a label, and what was found.
     *
     * @param found what the finding holds, if it holds anything
     */
    Wording says(Truth truth, @Nullable Object found);

    /** How it is asked for, if it is a fact or a listing. */
    default FactQuestion question() {
        return form() == FindingForm.LISTING ? FactQuestion.ofListing(label()) : FactQuestion.ofValue(label());
    }

    /** What an element is called that it is about, which stands at a place. */
    default Wording calledAt(Place place) {
        return label();
    }

    /** The gender of what it is called in Polish, if its ending does not tell it. */
    default Optional<PolishGender> gender() {
        return Optional.empty();
    }

    /** Whether a truth rests on there being no further entries, if this is about a listing. */
    default boolean restsOnAll(Truth truth) {
        return false;
    }

    /** The truth of those parts from which a truth follows. */
    default Truth ofDecisiveParts(Truth truth) {
        return truth;
    }

    /** The place at which an answer would be recorded: the one looked at, or a field of an object that is lacking there. */
    default Place answeredIn(Place subject) {
        return placeIn(subject);
    }

    /** The place that was looked at, if the question was asked of what stands at {@code subject}. */
    Place placeIn(Place subject);
}
