package pl.osl.rules.assumption;

import java.util.Optional;
import pl.osl.model.fact.Wording;

/**
 * What is assumed, in words.
 *
 * @param label what it is about, in the nominative: a field, an element that is added or the elements of a list
 * @param value what it is to be; empty if it is only to be there
 */
public record AssumedWords(Wording label, Optional<Wording> value) {

    /** That something is there. */
    public static AssumedWords of(Wording label) {
        return new AssumedWords(label, Optional.empty());
    }

    /** That something has a value. */
    public static AssumedWords of(Wording label, Wording value) {
        return new AssumedWords(label, Optional.of(value));
    }

    /** Both in one line, with a colon between them. */
    public Wording says() {
        return value.map(told -> label.then(Wording.same(": ")).then(told)).orElse(label);
    }
}
