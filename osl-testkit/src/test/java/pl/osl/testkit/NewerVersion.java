package pl.osl.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.testkit.generate.Draw;

/** A document of this version, and what it might look like in a newer one that has further fields and constants. */
final class NewerVersion {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String FIELD = "future";
    private static final String CONSTANT = "FUTURE";
    private static final List<String> VALUES = List.of("1", "null", "\"Text\"", "[{}]", "{\"id\":[]}", "\"MEETING\"");

    private final Draw draw;
    private final JsonNode newer;
    private final JsonNode known;

    private NewerVersion(Draw draw, Centre centre) {
        this.draw = draw;
        this.newer = tree(centre);
        this.known = tree(centre);
    }

    static NewerVersion of(Draw draw, Centre centre) {
        NewerVersion version = new NewerVersion(draw, centre);
        version.add(version.newer, version.known);
        ((ObjectNode) version.newer).put("schemaVersion", "1." + (1 + draw.below(9)));
        return version;
    }

    /** With what the newer version added. */
    String newer() {
        return newer.toString();
    }

    /** Without it: of a list from which something is missing, the rest is what it holds at least. */
    String known() {
        return known.toString();
    }

    /** The places of what was added. */
    Set<String> additions() {
        Set<String> places = new TreeSet<>();
        collect(newer, "", places);
        return places;
    }

    private void add(JsonNode into, JsonNode kept) {
        if (into instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(kept.properties())) {
                change(object, (ObjectNode) kept, field.getKey());
            }
            if (draw.chance(20)) {
                object.set(FIELD + draw.below(3), value());
            }
        } else if (into.isArray()) {
            for (int i = 0; i < into.size(); i++) {
                add(into.get(i), kept.get(i));
            }
        }
    }

    private void change(ObjectNode object, ObjectNode kept, String field) {
        JsonNode value = object.get(field);
        boolean addsConstant = draw.chance(30);
        if (addsConstant && value.isTextual() && isConstant(kept, field, value)) {
            object.put(field, CONSTANT);
            kept.remove(field);
        } else if (addsConstant && value instanceof ArrayNode array && isConstant(kept, field, array.path(0))) {
            array.insert(draw.below(array.size() + 1), CONSTANT);
            boolean complete = !field.equals(Listing.AT_LEAST);
            if (complete) {
                kept.set(field, MAPPER.createObjectNode().set(Listing.AT_LEAST, kept.get(field)));
            }
        } else {
            add(value, kept.get(field));
        }
    }

    /** A text is a constant if the reader takes no other in its place. */
    private boolean isConstant(ObjectNode owner, String field, JsonNode text) {
        if (!text.isTextual() || !text.textValue().matches("[A-Z][A-Z_]+")) {
            return false;
        }
        JsonNode before = owner.get(field);
        JsonNode other = MAPPER.getNodeFactory().textNode("-");
        owner.set(field, before.isArray() ? MAPPER.createArrayNode().add(other) : other);
        boolean refused = isRefused(known.toString());
        owner.set(field, before);
        return refused;
    }

    private static boolean isRefused(String json) {
        try {
            OslJson.read(json, Centre.class);
            return false;
        } catch (UnreadableRecordException refusal) {
            return true;
        }
    }

    private JsonNode value() {
        return tree(draw.oneOf(VALUES));
    }

    private static void collect(JsonNode node, String place, Set<String> places) {
        if (node.isTextual() && node.textValue().equals(CONSTANT)) {
            places.add(place);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), place + "/" + i, places);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String here = place + "/" + field.getKey();
            if (field.getKey().startsWith(FIELD)) {
                places.add(here);
            } else {
                collect(field.getValue(), here, places);
            }
        }
    }

    private static JsonNode tree(Centre centre) {
        return tree(OslJson.write(centre));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
