package pl.osl.rules.replay;

import java.util.Optional;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The wording of a change. */
final class ChangeWords {

    private static final Wording NOT_ASKED = Wording.of("brak w ocenie", "not asked");
    private static final Wording ONLY_REASONS = Wording.of(" (inne uzasadnienie)", " (other reasons)");

    private ChangeWords() {}

    static Wording says(Object what, Wording title, Optional<? extends Term> before, Optional<? extends Term> now) {
        Wording line =
                Wording.same(what + " ").then(title).then(Wording.same(": ")).then(words(before));
        return before.equals(now)
                ? line.then(ONLY_REASONS)
                : line.then(Wording.same(" → ")).then(words(now));
    }

    private static Wording words(Optional<? extends Term> answer) {
        return answer.map(Term::wording).orElse(NOT_ASKED);
    }
}
