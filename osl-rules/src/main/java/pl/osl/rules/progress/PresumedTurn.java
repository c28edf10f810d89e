package pl.osl.rules.progress;

import java.util.Optional;
import java.util.function.Predicate;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/**
 * Which way a presumed answer turned; that nothing is presumed any more is neither a gain nor a loss, since a presumed
 * answer is none of what is known.
 */
public enum PresumedTurn implements Term {
    /** Something is presumed of what was open, or new in the standard. */
    NOW_PRESUMED("teraz domniemane", "now presumed"),
    /** What was known is open now, and only presumed. */
    ONLY_PRESUMED("było wiadome, teraz tylko domniemane", "was known, now only presumed"),
    /** Something else is presumed than before. */
    PRESUMED_OTHERWISE("domniemane inaczej niż dotąd", "presumed otherwise than before"),
    /** What was presumed is known now. */
    KNOWN_AS_PRESUMED("teraz wiadome: jest tak, jak domniemano", "now known: it is as was presumed"),
    /** Something else is known now than was presumed. */
    KNOWN_OTHERWISE("teraz wiadome: jest inaczej, niż domniemano", "now known: it is not as was presumed"),
    /** It is as open as before, and nothing is presumed of it any more. */
    NO_LONGER_PRESUMED("już nie domniemane, nadal nierozstrzygnięte", "no longer presumed, still undetermined"),
    /** The later standard does not have it. */
    OUTSIDE("nie ma tego w późniejszym standardzie", "not in the later standard");

    private static final Wording NOT_OPEN = Wording.of(
            "domniemanie stoi tylko tam, gdzie dane nie rozstrzygają",
            "something is presumed only where the record leaves it undetermined");

    private final Wording wording;

    PresumedTurn(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /**
     * Refuses answers of which none is presumed, and one that is presumed where the firm one beside it is not open.
     *
     * @param isOpen whether a firm answer leaves it open
     */
    static <T> void check(
            Optional<T> before, Optional<T> firmBefore, Optional<T> after, Optional<T> firmAfter, Predicate<T> isOpen) {
        boolean wasSettled = before.isPresent() && firmBefore.filter(isOpen).isEmpty();
        boolean isSettled = after.isPresent() && firmAfter.filter(isOpen).isEmpty();
        Faults.gather()
                .refuse(
                        before.isEmpty() && after.isEmpty(),
                        "after",
                        "domniemanie ma stać choć po jednej stronie",
                        "something has to be presumed before or after")
                .refuse(wasSettled, "firmBefore", NOT_OPEN.polish(), NOT_OPEN.english())
                .refuse(isSettled, "firmAfter", NOT_OPEN.polish(), NOT_OPEN.english())
                .throwIfAny();
    }
}
