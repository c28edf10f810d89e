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

/** The amendments at one place and at the places below it. */
final class AmendmentTree {

    /** Sorts numbers by value; makes the result independent of the order of the amendments. */
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

    /** The amendment at this place; any one of them if several contradict each other. */
    Optional<Amendment> here() {
        return here.stream().findFirst();
    }

    boolean isHere(Amendment.Kind kind) {
        return here().filter(amendment -> amendment.kind() == kind).isPresent();
    }

    /** The amendments below, by the next segment of their places; the order of fields has no meaning. */
    SortedMap<String, AmendmentTree> below() {
        return below;
    }

    /** The amendments at and below a field of this place. */
    AmendmentTree within(String field) {
        return below.getOrDefault(field, new AmendmentTree(place.child(field)));
    }

    /** Whether the amendments here contradict each other. */
    boolean contradictEachOther() {
        boolean open = isHere(Amendment.Kind.ELEMENT) || isHere(Amendment.Kind.COMPLETE);
        return here.size() > 1 || !(below.isEmpty() || here.isEmpty() || open);
    }

    /** All amendments at this place and below. */
    Stream<Amendment> all() {
        return Stream.concat(here.stream(), below.values().stream().flatMap(AmendmentTree::all));
    }
}
