package pl.osl.rules.walk;

import java.util.Arrays;
import pl.osl.rules.finding.Finding;

/** What an explaining inquiry keeps: the findings that are not yet part of another. */
final class KeptFindings {

    private Finding[] kept = new Finding[16];
    private int count;

    /** Where the findings that will be kept from now on start. */
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

    void push(Finding finding) {
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
