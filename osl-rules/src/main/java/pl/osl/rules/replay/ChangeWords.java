package pl.osl.rules.replay;

import java.util.Optional;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The wording of a change. */
final class ChangeWords {

    private static final Wording NOT_ASKED = Wording.of("brak w ocenie", "not asked");
    private static final Wording PRESUMED = Wording.of(" (~ domniemanie: ", " (~ presumed: ");
    private static final Wording NOTHING = Wording.of("bez odpowiedzi domniemanej", "no presumed answer");
    private static final Wording END = Wording.same(")");
    private static final Wording ONLY_REASONS = Wording.of(" (inne uzasadnienie)", " (other reasons)");

    private ChangeWords() {}

    /** The change of what has an id and a title, on one line. */
    static Wording says(Object id, Wording title, Wording change) {
        return Wording.same(id + " ").then(title).then(Wording.same(": ")).then(change);
    }

    /** The change alone, of the form "before → now", with what is presumed beside what is firm if that differs. */
    static <T extends Term> Wording change(
            Optional<T> before, Optional<T> now, Optional<T> presumedBefore, Optional<T> presumedNow) {
        boolean isAlike = presumedBefore.equals(presumedNow);
        if (before.equals(now)) {
            return isAlike
                    ? words(before).then(ONLY_REASONS)
                    : words(before)
                            .then(PRESUMED)
                            .then(turned(presumedBefore, presumedNow, NOTHING))
                            .then(END);
        }
        Wording firm = turned(before, now, NOT_ASKED);
        return isAlike
                ? firm
                : firm.then(PRESUMED)
                        .then(turned(presumedBefore, presumedNow, NOTHING))
                        .then(END);
    }

    private static Wording turned(Optional<? extends Term> before, Optional<? extends Term> now, Wording absent) {
        return words(before, absent).then(Wording.same(" → ")).then(words(now, absent));
    }

    private static Wording words(Optional<? extends Term> answer) {
        return words(answer, NOT_ASKED);
    }

    private static Wording words(Optional<? extends Term> answer, Wording absent) {
        return answer.map(Term::wording).orElse(absent);
    }
}
