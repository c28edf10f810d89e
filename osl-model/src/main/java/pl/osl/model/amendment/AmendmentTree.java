package pl.osl.model.amendment;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;

/** The amendments of one place and of the places below it. */
final class AmendmentTree {

    /** Numbers come in their order, and so does everything, however the amendments are ordered. */
    private static final Comparator<String> SEGMENTS =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Place place;
    private final Set<Amendment> here = new LinkedHashSet<>();
    private final SortedMap<String, AmendmentTree> below = new TreeMap<>(SEGMENTS);

    private AmendmentTree(Place place) {
        this.place = place;
    }

    static AmendmentTree of(List<Amendment> amendments) {
        AmendmentTree all = new AmendmentTree(Place.root());
        amendments.forEach(all::add);
        return all;
    }

    private void add(Amendment amendment) {
        AmendmentTree at = this;
        JsonPointer rest = JsonPointer.compile(amendment.place().toString());
        for (; !rest.matches(); rest = rest.tail()) {
            AmendmentTree outer = at;
            at = outer.below.computeIfAbsent(
                    rest.getMatchingProperty(), segment -> new AmendmentTree(outer.place.child(segment)));
        }
        at.here.add(amendment);
    }

    Place place() {
        return place;
    }

    /** What happens at this very place; of several contradicting ones any. */
    Optional<Amendment> here() {
        return here.stream().findFirst();
    }

    boolean isHere(Amendment.Kind kind) {
        return here().filter(amendment -> amendment.kind() == kind).isPresent();
    }

    /** What happens below, by the next segment of the places; fields in an order that means nothing. */
    SortedMap<String, AmendmentTree> below() {
        return below;
    }

    /** What happens below a field of this place. */
    AmendmentTree within(String field) {
        return below.getOrDefault(field, new AmendmentTree(place.child(field)));
    }

    /** Whether not all that happens here can be. */
    boolean contradictEachOther() {
        boolean open = isHere(Amendment.Kind.ELEMENT) || isHere(Amendment.Kind.COMPLETE);
        return here.size() > 1 || !(below.isEmpty() || here.isEmpty() || open);
    }

    /** All amendments of this place and those below. */
    Stream<Amendment> all() {
        return Stream.concat(here.stream(), below.values().stream().flatMap(AmendmentTree::all));
    }
}
