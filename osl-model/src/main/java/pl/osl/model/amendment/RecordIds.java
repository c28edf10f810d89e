package pl.osl.model.amendment;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.wire.Shape;
import pl.osl.model.wire.Wire;

/** The elements of a record that have an id, in the order of the record. */
final class RecordIds {

    private static final String NEW = "new-";

    private final List<TreeSlot> spots = new ArrayList<>();

    private RecordIds() {}

    static RecordIds of(ObjectNode record, JavaType type) {
        RecordIds identities = new RecordIds();
        identities.gather(record, type, Place.root());
        return identities;
    }

    private void gather(JsonNode node, JavaType type, Place place) {
        switch (FieldForm.of(type)) {
            case LISTING -> gatherListing(node, type, place);
            case LIST -> gatherElements(node, type, place);
            case OBJECT -> gatherFields(node, type, place);
            case PLAIN -> {}
        }
    }

    private void gatherListing(JsonNode node, JavaType type, Place place) {
        if (node.isObject()) {
            gatherElements(node.path(Listing.AT_LEAST), type, place.child(Listing.AT_LEAST));
        } else {
            gatherElements(node, type, place);
        }
    }

    private void gatherElements(JsonNode array, JavaType type, Place place) {
        JavaType element = Shape.written(type.containedTypeOrUnknown(0));
        for (int i = 0; i < array.size(); i++) {
            gather(array.get(i), element, place.child(i));
        }
    }

    private void gatherFields(JsonNode node, JavaType type, Place place) {
        if (node instanceof ObjectNode object) {
            Shape.fields(type).forEach((field, declared) -> {
                if (Shape.isIdentifier(declared)) {
                    spots.add(new TreeSlot(object, type, field, declared, place.child(field)));
                } else if (object.has(field)) {
                    gather(object.get(field), Shape.written(declared), place.child(field));
                }
            });
        }
    }

    /** Gives each element without an id a unique one. */
    void complete() {
        Set<String> taken = new HashSet<>();
        spots.forEach(spot -> taken.add(spot.stands().asText()));
        int number = 1;
        for (TreeSlot spot : spots) {
            if (spot.stands().isMissingNode()) {
                while (!taken.add(NEW + number)) {
                    number++;
                }
                spot.put(Wire.MAPPER.getNodeFactory().textNode(NEW + number));
            }
        }
    }

    /** The id of an element, if the id has this type. */
    @SuppressWarnings("ReferenceEquality") // two elements may be equal
    Optional<JsonNode> of(JsonNode element, JavaType type) {
        return ids(type)
                .filter(spot -> spot.container() == element)
                .map(TreeSlot::stands)
                .findFirst();
    }

    /** The first id of this type whose element does not contain the place. */
    Optional<JsonNode> beyond(Place place, JavaType type) {
        String inside = place + "/";
        return ids(type)
                .filter(spot -> !inside.startsWith(spot.place().parent() + "/"))
                .map(TreeSlot::stands)
                .findFirst();
    }

    private Stream<TreeSlot> ids(JavaType type) {
        return spots.stream()
                .filter(spot -> spot.declared().equals(type) && spot.stands().isTextual());
    }
}
