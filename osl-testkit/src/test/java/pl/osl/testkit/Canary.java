package pl.osl.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.testkit.generate.Knowledge;
import pl.osl.testkit.generate.Possible;
import pl.osl.testkit.generate.RecordType;

/** A text that sings where personal data comes out. */
final class Canary {

    static final String TEXT = "Kanarek-Żółty";

    private Canary() {}

    /** The record with this text in all those fields of all its elements, whether or not they were recorded. */
    static Centre in(Centre centre, Set<String> fields) {
        return Possible.centre(tree(centre, fields));
    }

    static ObjectNode tree(Centre centre, Set<String> fields) {
        ObjectNode tree = (ObjectNode) Knowledge.tree(centre);
        mark(tree, Centre.class, fields);
        return tree;
    }

    private static void mark(ObjectNode object, Class<?> type, Set<String> fields) {
        for (Map.Entry<String, Type> field : RecordType.of(type).fields().entrySet()) {
            if (fields.contains(type.getSimpleName() + "." + field.getKey())) {
                object.put(field.getKey(), TEXT);
            }
            JsonNode value = object.path(field.getKey());
            Class<?> content = RecordType.raw(RecordType.content(field.getValue()));
            if (RecordType.is(content)) {
                inside(value, content, fields);
            }
        }
    }

    private static void inside(JsonNode value, Class<?> type, Set<String> fields) {
        if (value instanceof ArrayNode array) {
            array.forEach(element -> inside(element, type, fields));
        } else if (value.has(Listing.AT_LEAST)) {
            inside(value.get(Listing.AT_LEAST), type, fields);
        } else if (value instanceof ObjectNode object) {
            mark(object, type, fields);
        }
    }
}
