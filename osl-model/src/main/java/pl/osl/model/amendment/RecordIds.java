package pl.osl.model.amendment;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private static final String ID = "Id";

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

    /** Gives each element without an id a unique one, which tells what kind of element it is. */
    void complete() {
        Set<String> taken = new HashSet<>();
        spots.forEach(spot -> taken.add(spot.stands().asText()));
        for (TreeSlot spot : spots) {
            if (spot.stands().isMissingNode()) {
                String kind = NEW + kind(spot.declared()) + "-";
                int number = 1;
                while (!taken.add(kind + number)) {
                    number++;
                }
                spot.put(Wire.MAPPER.getNodeFactory().textNode(kind + number));
            }
        }
    }

    /** What elements with ids of a type are, as in {@code document}. */
    private static String kind(JavaType id) {
        String name = id.getRawClass().getSimpleName();
        return (name.endsWith(ID) ? name.substring(0, name.length() - ID.length()) : name).toLowerCase(Locale.ROOT);
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

    /** The ids of this type, in the order of the record. */
    List<Object> all(JavaType type) {
        return ids(type).<Object>map(spot -> spot.stands().asText()).toList();
    }

    private Stream<TreeSlot> ids(JavaType type) {
        return spots.stream()
                .filter(spot -> spot.declared().equals(type) && spot.stands().isTextual());
    }
}
