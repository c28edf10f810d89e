package pl.osl.model.amendment;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pl.osl.model.amendment.Amendment.Kind;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Scalar;
import pl.osl.model.wire.Shape;
import pl.osl.model.wire.Wire;

/**
 * Applies amendments to the tree of a record, guided by its types; postpones choices that depend on the whole record.
 */
final class Amender {

    private static final Pattern FURTHER = Pattern.compile("-[1-9][0-9]{0,8}");
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final RejectedAmendments senseless;
    private final AmendedPlaces origins = new AmendedPlaces();
    private final Map<Place, JsonNode> added = new HashMap<>();
    private final Map<Place, TreeSlot> further = new HashMap<>();
    private final List<OpenChoice> open = new ArrayList<>();

    Amender(RejectedAmendments senseless) {
        this.senseless = senseless;
    }

    /** The places used in the amendments for values in the tree. */
    AmendedPlaces origins() {
        return origins;
    }

    /** The added objects, by the places used in the amendments. */
    Map<Place, JsonNode> added() {
        return added;
    }

    /** Where further elements stand, by the places used in the amendments. */
    Map<Place, TreeSlot> further() {
        return further;
    }

    /** The choices that can be made only after all other amendments. */
    List<OpenChoice> open() {
        return open;
    }

    void amend(AmendmentTree changes, ObjectNode record, JavaType type) {
        changes.here().ifPresent(amendment -> senseless.note(amendment, "only the fields of a record can be amended"));
        fields(changes, record, type, Place.root());
    }

    private void fields(AmendmentTree changes, ObjectNode object, JavaType type, Place there) {
        Map<String, JavaType> fields = Shape.fields(type);
        changes.below().forEach((field, change) -> {
            JavaType declared = fields.get(field);
            if (declared == null) {
                senseless.noteAll(change, "there is no field " + change.place());
            } else {
                amend(change, new TreeSlot(object, type, field, declared, there.child(field)));
            }
        });
    }

    private void amend(AmendmentTree changes, TreeSlot spot) {
        if (changes.contradictEachOther()) {
            senseless.noteAll(changes, "the amendments of " + changes.place() + " contradict each other");
            return;
        }
        FieldForm form = FieldForm.of(spot.type());
        boolean isPlainElement = form == FieldForm.PLAIN && spot.container().isArray() && changes.isHere(Kind.ELEMENT);
        if (!isPlainElement) {
            refuseUnfitting(changes, form);
        }
        switch (form) {
            case LISTING -> listing(changes, spot);
            case LIST -> list(changes, spot);
            case OBJECT -> object(changes, spot);
            case PLAIN -> plain(changes, spot);
        }
    }

    private void refuseUnfitting(AmendmentTree changes, FieldForm form) {
        changes.here()
                .filter(amendment -> !form.fits(amendment))
                .ifPresent(amendment -> senseless.note(amendment, amendment.kind() + " does not fit " + form));
    }

    private void listing(AmendmentTree changes, TreeSlot spot) {
        JsonNode stands = spot.stands();
        boolean complete = stands.isArray() || changes.isHere(Kind.COMPLETE);
        ArrayNode array = array(stands.isObject() ? stands.path(Listing.AT_LEAST) : stands);
        spot.put(complete ? array : Wire.MAPPER.createObjectNode().set(Listing.AT_LEAST, array));
        Place whole = complete ? spot.place() : spot.place().child(Listing.AT_LEAST);
        AmendmentTree inside = stands.isObject() ? insidePartial(changes) : changes;
        origins.putElements(whole, inside.place());
        elements(inside, array, spot.type(), whole);
    }

    private AmendmentTree insidePartial(AmendmentTree changes) {
        AmendmentTree inside = changes.within(Listing.AT_LEAST);
        changes.below().values().stream()
                .filter(change -> !change.place().equals(inside.place()))
                .forEach(change -> senseless.noteAll(change, "the elements are at " + inside.place()));
        refuseUnfitting(inside, FieldForm.LIST);
        return inside;
    }

    private void list(AmendmentTree changes, TreeSlot spot) {
        ArrayNode array = array(spot.stands());
        spot.put(array);
        elements(changes, array, spot.type(), spot.place());
    }

    private static ArrayNode array(JsonNode stands) {
        return stands instanceof ArrayNode array ? array : Wire.MAPPER.createArrayNode();
    }

    private void elements(AmendmentTree changes, ArrayNode array, JavaType type, Place whole) {
        int before = array.size();
        changes.below().forEach((segment, change) -> {
            boolean further = FURTHER.matcher(segment).matches();
            if (further || (INDEX.matcher(segment).matches() && Integer.parseInt(segment) < before)) {
                int index = further ? array.size() : Integer.parseInt(segment);
                element(change, array, index, type, whole.child(index));
            } else {
                senseless.noteAll(change, "there is no element at " + change.place());
            }
        });
    }

    private void element(AmendmentTree changes, ArrayNode array, int index, JavaType type, Place there) {
        TreeSlot slot = new TreeSlot(array, type, Integer.toString(index), type.containedTypeOrUnknown(0), there);
        if (index == array.size()) {
            array.addNull();
            origins.put(there, changes.place());
            further.put(changes.place(), slot);
        }
        amend(changes, slot);
    }

    private void object(AmendmentTree changes, TreeSlot spot) {
        if (changes.isHere(Kind.NONE)) {
            spot.put(NullNode.getInstance());
            return;
        }
        if (!spot.stands().isObject()) {
            spot.put(Wire.MAPPER.createObjectNode());
            added.put(changes.place(), spot.stands());
        }
        fields(changes, (ObjectNode) spot.stands(), spot.type(), spot.place());
    }

    private void plain(AmendmentTree changes, TreeSlot spot) {
        changes.below().values().forEach(change -> senseless.noteAll(change, "there is nothing in " + changes.place()));
        changes.here().ifPresent(amendment -> {
            switch (amendment.kind()) {
                case VALUE -> amendment.value().map(Amender::node).ifPresent(spot::put);
                case NONE -> spot.put(NullNode.getInstance());
                default -> open.add(new OpenChoice(amendment, spot));
            }
        });
    }

    private static JsonNode node(Scalar scalar) {
        Object value = scalar.value();
        if (value instanceof BigDecimal number) {
            return JsonNodeFactory.instance.numberNode(number);
        }
        return value instanceof Boolean truth
                ? JsonNodeFactory.instance.booleanNode(truth)
                : JsonNodeFactory.instance.textNode((String) value);
    }
}
