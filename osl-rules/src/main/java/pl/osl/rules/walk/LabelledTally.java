package pl.osl.rules.walk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/**
 * A line about how many elements of a listing count.
 *
 * @param wanted whether enough elements that count make it true, as they do but for {@code none} and {@code every}
 * @param failing whether the elements are counted that do not match
 * @param needed what is required, if anything is
 * @param question how the listing is asked for
 */
public record LabelledTally(
        Wording plural, boolean wanted, boolean failing, Optional<Wording> needed, FactQuestion question)
        implements Claim {

    public LabelledTally(Wording plural, FactQuestion question) {
        this(plural, true, false, Optional.empty(), question);
    }

    @Override
    public FindingForm form() {
        return FindingForm.LISTING;
    }

    @Override
    public Wording label() {
        return plural;
    }

    @Override
    public Wording says(Truth truth, @Nullable Object found) {
        if (!(found instanceof Tally tally)) {
            return plural.then(Wording.same(": ")).then(GapKind.UNRECORDED.wording());
        }
        Wording counted = failing
                ? Wording.of(" – liczba niespełniających warunku: ", " – not meeting the condition: ")
                : Wording.of(" – liczba spełniających warunki: ", " – meeting the conditions: ");
        return plural.then(counted).then(tally.words(needed));
    }

    /** A number that is enough needs no others; a listing that is only read needs them all. */
    @Override
    public boolean restsOnAll(Truth truth) {
        return needed.isEmpty() || truth == Truth.of(!wanted);
    }

    /** That none counts follows from elements of which each condition is not so, and that one does from one that does. */
    @Override
    public Truth ofDecisiveParts(Truth truth) {
        return wanted || failing ? truth : truth.not();
    }

    @Override
    public Place placeIn(Place subject) {
        return subject;
    }
}
