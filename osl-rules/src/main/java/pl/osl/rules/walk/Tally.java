package pl.osl.rules.walk;

import java.util.Optional;
import pl.osl.model.fact.Wording;

/**
 * How many elements of a listing were counted.
 *
 * @param surely those that count for certain
 * @param possibly those that may count
 * @param of all recorded elements
 * @param complete whether there are no others
 */
public record Tally(int surely, int possibly, int of, boolean complete) {

    /** How many of how many, and what is required, if anything is. */
    Wording words(Optional<Wording> needed) {
        String count = possibly == 0 ? Integer.toString(surely) : surely + "–" + (surely + possibly);
        Wording counted = Wording.of(count + " z " + of, count + " of " + of);
        return needed.map(words ->
                        counted.then(Wording.of(" (", " (")).then(words).then(Wording.same(")")))
                .orElse(counted)
                .then(
                        complete
                                ? Wording.of(", wykaz pełny", ", complete list")
                                : Wording.of(", wykaz może być niepełny", ", list may be incomplete"));
    }

    /** The number of recorded elements, as it shows in evidence. */
    @Override
    public String toString() {
        return Integer.toString(of);
    }
}
