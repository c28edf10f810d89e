package pl.osl.rules.walk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/** The findings that an explaining inquiry has kept and that are not yet part of another; mutable, for one thread. */
final class KeptFindings {

    /** Two years: nobody asks whether what was adopted that much later was being drafted already. */
    private static final int LONG_AFTER = 730;

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
    private List<Finding> takeSince(int mark) {
        int taken = count - mark;
        count = mark;
        return switch (taken) {
            case 0 -> List.of();
            case 1 -> List.of(kept[mark]);
            case 2 -> List.of(kept[mark], kept[mark + 1]);
            default -> List.of(Arrays.copyOfRange(kept, mark, mark + taken));
        };
    }

    /** Drops the findings kept since the mark. */
    void dropSince(int mark) {
        count = mark;
    }

    /** Nothing changes before one of the findings since the mark does. */
    private int earliestSince(int mark) {
        int earliest = Finding.NEVER;
        for (int i = mark; i < count; i++) {
            earliest = Math.min(earliest, kept[i].horizon());
        }
        return earliest;
    }

    /** A finding of this truth settles the whole, so that the whole stands as long as any of them does. */
    private int latestSince(int mark, Truth decisive) {
        int latest = Integer.MIN_VALUE;
        for (int i = mark; i < count; i++) {
            if (kept[i].truth() == decisive) {
                latest = Math.max(latest, kept[i].horizon());
            }
        }
        return latest;
    }

    /** Adds what follows from the findings since the mark, at a place; it holds as long as they all do, up to a day. */
    void conclude(Claim claim, Truth truth, int mark, Place place, int horizon) {
        int earliest = Math.min(horizon, earliestSince(mark));
        add(Finding.compound(claim, truth, place, null, null, earliest, takeSince(mark)));
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
        int horizon = decisive == null ? earliestSince(mark) : latestSince(mark, decisive);
        add(Finding.compound(claim, truth, place, tally, gap, horizon, takeSince(mark)));
    }

    /** Lets what was kept since the mark lack nothing: what leaves it open is asked for elsewhere. */
    void lackNothingSince(int mark) {
        for (int i = mark; i < count; i++) {
            kept[i] = Finding.lackingNothing(kept[i]);
        }
    }

    /**
     * Lets an open choice lack nothing if one of its parts is also demanded by itself: {@code (a or b) and b} is {@code b}.
     *
     * @param choices how many of the findings since the mark may be such choices
     * @param all how many of the findings since the mark are demanded together, the choices among them
     */
    void absorb(int mark, int choices, int all) {
        for (int i = mark; i < mark + choices; i++) {
            Finding choice = kept[i];
            for (int other = mark + choices;
                    other < mark + all && !choice.truth().isKnown();
                    other++) {
                if (offers(choice, kept[other])) {
                    kept[i] = Finding.lackingNothing(choice);
                }
            }
        }
    }

    private static boolean offers(Finding choice, Finding demanded) {
        if (demanded.form() == FindingForm.ALL) {
            return demanded.parts().stream().anyMatch(part -> offers(choice, part));
        }
        return choice.form() == FindingForm.ANY
                && demanded.gap().isPresent()
                && choice.parts().stream()
                        .anyMatch(part -> offers(part, demanded)
                                || (part.place().equals(demanded.place())
                                        && part.says().equals(demanded.says())));
    }

    /**
     * Lets elements lack nothing that became what they are long after a day, as far as is recorded, and of which it is
     * open only whether they were begun by then; unless nothing else is lacking.
     *
     * @param isElseLacking whether something is lacking besides these elements
     */
    void lackNothingAhead(int mark, int day, boolean isElseLacking) {
        boolean isLacking = isElseLacking;
        for (int i = mark; i < count; i++) {
            isLacking |= !kept[i].truth().isKnown() && !isAhead(kept[i], day);
        }
        for (int i = mark; i < count && isLacking; i++) {
            if (isAhead(kept[i], day)) {
                kept[i] = Finding.lackingNothing(kept[i]);
            }
        }
    }

    private static boolean isAhead(Finding element, int day) {
        return !element.truth().isKnown()
                && !element.parts().isEmpty()
                && isBegunAhead(element.parts().get(0), day);
    }

    private static boolean isBegunAhead(Finding standing, int day) {
        return standing.form() == FindingForm.ANY
                && !standing.truth().isKnown()
                && standing.parts().stream()
                        .anyMatch(part -> isBegunAhead(part, day) || part.isOfDayAfter(day + LONG_AFTER));
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
