package pl.osl.rules.walk;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/** The findings that an explaining inquiry has kept and that are not yet part of another; mutable, for one thread. */
final class KeptFindings {

    private Finding[] kept = new Finding[16];
    private int count;

    /** The number of findings kept so far. */
    int mark() {
        return count;
    }

    boolean isOpenSince(int mark) {
        for (int i = mark; i < count; i++) {
            if (!kept[i].truth().isKnown()) {
                return true;
            }
        }
        return false;
    }

    /** Takes the findings kept since the mark; they become the parts of the next one. */
    Finding[] takeSince(int mark) {
        Finding[] parts = Arrays.copyOfRange(kept, mark, count);
        count = mark;
        return parts;
    }

    /** Adds what follows from the findings since the mark, at a place; it holds as long as they all do, up to a day. */
    void conclude(Claim claim, Truth truth, int mark, Place place, int horizon) {
        Finding[] parts = takeSince(mark);
        int earliest = Math.min(horizon, Horizon.earliest(parts));
        add(Finding.compound(claim, truth, place, null, null, earliest, parts));
    }

    /**
     * Adds what follows from the findings since the mark.
     *
     * @param decisive the truth of a part that alone settles the whole; null if it takes all parts
     */
    void conclude(
            Claim claim,
            Truth truth,
            int mark,
            Place place,
            @Nullable Tally tally,
            @Nullable GapKind gap,
            @Nullable Truth decisive) {
        Finding[] parts = takeSince(mark);
        int horizon = decisive == null ? Horizon.earliest(parts) : Horizon.latest(parts, decisive);
        add(Finding.compound(claim, truth, place, tally, gap, horizon, parts));
    }

    void add(Finding finding) {
        if (count == kept.length) {
            kept = Arrays.copyOf(kept, 2 * count);
        }
        kept[count++] = finding;
    }

    Finding only() {
        if (count != 1) {
            throw new IllegalStateException("one finding is left at the end of a walk, not " + count);
        }
        return kept[0];
    }

    void clear() {
        count = 0;
    }
}
