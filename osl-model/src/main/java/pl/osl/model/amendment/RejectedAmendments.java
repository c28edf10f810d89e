package pl.osl.model.amendment;

import java.util.ArrayList;
import java.util.List;

/** Collects amendments that cannot apply to a record. Mutable; for a single thread. */
final class RejectedAmendments {

    private final List<String> found = new ArrayList<>();

    void note(Amendment amendment, String why) {
        found.add(amendment.place() + ": " + why);
    }

    void noteAll(AmendmentTree changes, String why) {
        changes.all().forEach(amendment -> note(amendment, why));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new IllegalArgumentException("amendments that cannot apply: " + String.join("; ", found));
        }
    }
}
