package pl.osl.model.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** JSON on one line, with the spaces that a person would write. */
final class SpacedJson {

    private SpacedJson() {}

    static String of(JsonNode node) {
        List<String> inside = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> inside.add(of(element)));
            return "[" + String.join(", ", inside) + "]";
        }
        if (node.isObject()) {
            node.properties().forEach(field -> inside.add(member(field.getKey(), field.getValue())));
            return "{" + String.join(", ", inside) + "}";
        }
        return node.toString();
    }

    private static String member(String name, JsonNode value) {
        return new TextNode(name) + ": " + of(value);
    }
}
