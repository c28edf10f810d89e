package pl.osl.rules.condition;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/** What an explaining inquiry keeps: where it is in the record, and the findings that are not yet part of another. */
final class Notes {

    private Finding[] kept = new Finding[16];
    private int count;
    private Place place = Place.root();

    Place place() {
        return place;
    }

    void moveTo(Place there) {
        place = there;
    }

    /** Where the findings that will be kept from now on start. */
    int mark() {
        return count;
    }

    void leaf(Claim claim, Truth truth, @Nullable Object found, @Nullable GapKind gap, int horizon) {
        push(Finding.leaf(claim, truth, place, found, gap, horizon));
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
        place = Place.root();
    }
}
