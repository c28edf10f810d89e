package pl.osl.model.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.fact.When;
import pl.osl.model.wire.Shape;

/** Finds by experiment what the reader accepts, so that it need not be stated twice. */
final class Probe {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<JavaType, JsonNode> least = new HashMap<>();

    /** Whether it accepts this as a whole document. */
    boolean accepts(JavaType type, JsonNode document) {
        return faults(type, document).isEmpty();
    }

    /** Whether it accepts this in a field of an object that otherwise has only its required fields. */
    boolean accepts(JavaType owner, String field, JsonNode value) {
        ObjectNode object = least(owner).deepCopy();
        object.set(field, value);
        String there = "/" + field;
        return faults(owner, object).stream()
                .map(fault -> fault.place().toString())
                .noneMatch(place -> place.equals(there) || place.startsWith(there + "/"));
    }

    /** The fields required in such an object. */
    List<String> required(JavaType type) {
        return least(type).properties().stream().map(Map.Entry::getKey).toList();
    }

    private ObjectNode least(JavaType type) {
        return (ObjectNode) least.computeIfAbsent(type, Probe::leastObject);
    }

    /** Starts with an empty object, and adds the fields that the refusals ask for. */
    private static ObjectNode leastObject(JavaType type) {
        Map<String, JavaType> fields = Shape.fields(type);
        ObjectNode object = JSON.objectNode();
        for (List<Fault> faults = faults(type, object); !faults.isEmpty(); faults = faults(type, object)) {
            List<String> missing = faults.stream()
                    .map(fault -> fault.place().toString().replaceFirst("^/", ""))
                    .filter(field -> fields.containsKey(field) && !object.has(field))
                    .toList();
            if (missing.isEmpty()) {
                throw new IllegalStateException("what the least " + type + " has to say was not found: " + faults);
            }
            fields.forEach((field, wanted) -> {
                if (missing.contains(field)) {
                    object.set(field, leastValue(wanted));
                }
            });
        }
        return object;
    }

    private static JsonNode leastValue(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == Fact.class || raw == Optional.class) {
            return leastValue(type.containedTypeOrUnknown(0));
        }
        if (raw == Listing.class || type.isTypeOrSubTypeOf(Iterable.class)) {
            return JSON.arrayNode();
        }
        if (type.isEnumType()) {
            return JSON.textNode(Shape.constants(type).get(0));
        }
        if (Shape.isObject(raw)) {
            return leastObject(type);
        }
        return plainValues()
                .filter(value -> faults(type, value).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no plain value was found that is a " + type));
    }

    private static Stream<JsonNode> plainValues() {
        return Stream.of(
                JSON.textNode("x"),
                JSON.textNode(When.on(LocalDate.of(2012, 4, 26)).toString()),
                JSON.textNode(SchemaVersion.CURRENT.toString()),
                JSON.booleanNode(false),
                IntNode.valueOf(0),
                IntNode.valueOf(1));
    }

    private static List<Fault> faults(JavaType type, JsonNode document) {
        try {
            OslJson.read(document.toString(), type.getRawClass());
            return List.of();
        } catch (UnreadableRecordException refusal) {
            return refusal.faults();
        }
    }
}
