package pl.osl.testkit.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A record with all its listings reversed. */
final class Reordering {

    private Reordering() {}

    static JsonNode reversed(JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> object.set(field.getKey(), reversed(field.getValue())));
            return object;
        }
        if (!node.isArray()) {
            return node;
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = node.size() - 1; i >= 0; i--) {
            array.add(reversed(node.get(i)));
        }
        return array;
    }
}
