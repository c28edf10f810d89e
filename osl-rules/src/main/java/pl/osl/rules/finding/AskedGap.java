package pl.osl.rules.finding;

import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;

/**
 * A gap, and how what is missing there is asked for.
 *
 * @param gap where the record leaves what open
 * @param answeredAt where an answer is recorded: at the place of the gap, or in a field of what is lacking there
 * @param found the day that stands there, if it is known only roughly
 * @param question how it is asked for
 * @param names the elements that it lies in, as a question calls them, the outermost first
 * @param gender the gender of the innermost of their Polish names, if its ending does not tell it
 */
public record AskedGap(
        Gap gap,
        Place answeredAt,
        Optional<When> found,
        FactQuestion question,
        List<Wording> names,
        Optional<PolishGender> gender) {

    public AskedGap {
        names = List.copyOf(names);
    }
}
