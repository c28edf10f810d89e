package pl.osl.rules.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.rules.finding.GapKind;

/** The JSON that a person pastes into a record for an answer about a missing fact. */
record PastedJson(Centre centre, MissingFact fact) {

    /** The member; for a list that is begun the entries that are added or, if that closes it, the whole list. */
    Optional<String> of(CandidateAnswer candidate) {
        if (isOfBegunList()) {
            Optional<String> added = entries(candidate).reduce((one, other) -> one + ", " + other);
            return closesIt(candidate) ? Optional.of(closed(added)) : added;
        }
        Stream<Place> beside = candidate.changes().stream()
                .map(Amendment::place)
                .filter(place -> place.parent().equals(fact.place().parent()));
        return Amendments.written(
                centre,
                candidate.changes(),
                Stream.concat(Stream.of(fact.place()), beside).distinct().toArray(Place[]::new));
    }

    /** The entries that an answer adds to the list asked about, in the order in which they will stand there. */
    Stream<String> entries(CandidateAnswer candidate) {
        Place array = isOfBegunList() ? fact.place().parent() : fact.place();
        return candidate.changes().stream()
                .flatMap(change -> furtherIn(array, change.place()).stream())
                .distinct()
                .sorted(Comparator.comparingInt(
                        entry -> Integer.parseInt(entry.segment().substring(1))))
                .flatMap(entry -> Amendments.written(centre, candidate.changes(), entry).stream());
    }

    /** The list as complete; what stands in it may name persons and is not repeated. */
    private String closed(Optional<String> added) {
        Place array = fact.place().parent();
        boolean hasEntries =
                Amendments.written(centre, List.of(), array.child(0)).isPresent();
        List<String> all = Stream.concat(
                        hasEntries ? Stream.of(PossibleAnswer.AS_BEFORE) : Stream.empty(), added.stream())
                .toList();
        return "{\"" + listing().segment() + "\": [" + String.join(", ", all) + "]}";
    }

    private boolean closesIt(CandidateAnswer candidate) {
        return candidate.changes().stream()
                .anyMatch(change -> change.kind() == Amendment.Kind.COMPLETE
                        && change.place().equals(listing()));
    }

    private Place listing() {
        Place array = fact.place().parent();
        return array.segment().equals(Listing.AT_LEAST) ? array.parent() : array;
    }

    private boolean isOfBegunList() {
        return fact.gap().kind() == GapKind.INCOMPLETE;
    }

    /** The further element of an array in which a place lies. */
    private static Optional<Place> furtherIn(Place array, Place place) {
        Place inner = place;
        while (!inner.isRoot() && !inner.parent().equals(array)) {
            inner = inner.parent();
        }
        return Optional.of(inner).filter(each -> each.segment().startsWith("-"));
    }
}
