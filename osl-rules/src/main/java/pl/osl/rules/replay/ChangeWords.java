package pl.osl.rules.replay;

import java.util.Optional;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The wording of a change. */
final class ChangeWords {

    private static final Wording NOT_ASKED = Wording.of("brak w ocenie", "not asked");
    private static final Wording ONLY_REASONS = Wording.of(" (inne uzasadnienie)", " (other reasons)");

    private ChangeWords() {}

    /** The change of what has an id and a title, on one line. */
    static Wording says(Object id, Wording title, Optional<? extends Term> before, Optional<? extends Term> now) {
        return Wording.same(id + " ").then(title).then(Wording.same(": ")).then(change(before, now));
    }

    /** The change alone, of the form "before → now". */
    static Wording change(Optional<? extends Term> before, Optional<? extends Term> now) {
        return before.equals(now)
                ? words(before).then(ONLY_REASONS)
                : words(before).then(Wording.same(" → ")).then(words(now));
    }

    private static Wording words(Optional<? extends Term> answer) {
        return answer.map(Term::wording).orElse(NOT_ASKED);
    }
}
