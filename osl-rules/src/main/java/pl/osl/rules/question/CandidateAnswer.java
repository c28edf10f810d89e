package pl.osl.rules.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Scalar;
import pl.osl.model.fact.Wording;

/**
 * An answer before it is known whether the record could say so, and what would follow.
 *
 * @param says the answer in words
 * @param changes what it changes in the record
 * @param wants the value by which it may be narrowed
 * @param isOffered whether it is offered even if it settles nothing
 */
record CandidateAnswer(Wording says, List<Amendment> changes, Optional<WantedValue> wants, boolean isOffered) {

    CandidateAnswer {
        changes = List.copyOf(changes);
    }

    static CandidateAnswer of(Wording says, Amendment change) {
        return new CandidateAnswer(says, List.of(change), Optional.empty(), true);
    }

    /** The same answer, which tells this, too. */
    CandidateAnswer and(Amendment further) {
        return new CandidateAnswer(
                says, Stream.concat(changes.stream(), Stream.of(further)).toList(), wants, isOffered);
    }

    /** The same answer, but for what it says that there is none of, and for lists that it says are complete. */
    CandidateAnswer withoutAbsences() {
        return new CandidateAnswer(
                says,
                changes.stream()
                        .filter(each -> each.kind() != Amendment.Kind.NONE && each.kind() != Amendment.Kind.COMPLETE)
                        .toList(),
                wants,
                isOffered);
    }

    /** The same answer, with an entry as the form of the one that it wants, if it wants one. */
    CandidateAnswer wantingEntry(Optional<String> form) {
        boolean isEntry = wants.filter(each -> each.kind() == WantedKind.ENTRY).isPresent();
        return isEntry && form.isPresent()
                ? new CandidateAnswer(
                        says,
                        changes,
                        wants.map(each -> new WantedValue(each.place(), WantedKind.ENTRY, form.get())),
                        isOffered)
                : this;
    }

    /** An answer of which nothing can be recorded before a value is told. */
    static CandidateAnswer wanting(Wording says, WantedValue wanted) {
        return new CandidateAnswer(says, List.of(WantedValue.untold(wanted.place())), Optional.of(wanted), true);
    }

    /** The same answer, with a value at a place. */
    CandidateAnswer taking(Place place, Scalar value) {
        return new CandidateAnswer(says, with(Amendment.value(place, value.value())), Optional.empty(), isOffered);
    }

    /** The same answer, in which one of these values is still to be told. */
    CandidateAnswer choosing(WantedValue wanted) {
        return new CandidateAnswer(says, with(WantedValue.untold(wanted.place())), Optional.of(wanted), isOffered);
    }

    private List<Amendment> with(Amendment change) {
        return changes.stream()
                .map(each -> each.place().equals(change.place()) ? change : each)
                .toList();
    }

    static CandidateAnswer wanting(Wording says, Amendment change, WantedKind kind, String example) {
        WantedValue wanted = new WantedValue(change.place(), kind, example);
        return new CandidateAnswer(says, List.of(change), Optional.of(wanted), true);
    }
}
