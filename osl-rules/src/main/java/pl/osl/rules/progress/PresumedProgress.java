package pl.osl.rules.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/**
 * Something of which something else is presumed at one standpoint than at the other; no firm answer.
 *
 * @param <T> what is answered of it
 */
public sealed interface PresumedProgress<T extends Term> permits PresumedStageProgress, PresumedRuleProgress {

    /** Its short name. */
    Wording title();

    /** What was presumed earlier; empty if nothing was. */
    Optional<T> before();

    /** What is presumed later; empty if nothing is. */
    Optional<T> after();

    /** The answer by the record alone earlier; empty if the earlier standard does not have it. */
    Optional<T> firmBefore();

    /** The answer by the record alone later; empty if the later standard does not have it. */
    Optional<T> firmAfter();

    /** The sets of changes that explain it, each sufficient by itself; at least one. */
    List<Explanation> because();

    /** Whether a firm answer leaves it open. */
    boolean leavesOpen(T answer);

    /** Which way it turned; follows from the four answers. */
    @JsonProperty("turn")
    default PresumedTurn turn() {
        if (after().isPresent()) {
            boolean wasKnown = firmBefore().isPresent() && !isOpen(firmBefore());
            return wasKnown
                    ? PresumedTurn.ONLY_PRESUMED
                    : before().isPresent() ? PresumedTurn.PRESUMED_OTHERWISE : PresumedTurn.NOW_PRESUMED;
        }
        if (firmAfter().isEmpty()) {
            return PresumedTurn.OUTSIDE;
        }
        if (isOpen(firmAfter())) {
            return PresumedTurn.NO_LONGER_PRESUMED;
        }
        return firmAfter().equals(before()) ? PresumedTurn.KNOWN_AS_PRESUMED : PresumedTurn.KNOWN_OTHERWISE;
    }

    private boolean isOpen(Optional<T> firm) {
        return firm.filter(this::leavesOpen).isPresent();
    }
}
