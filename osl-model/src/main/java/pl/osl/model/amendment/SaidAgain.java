package pl.osl.model.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pl.osl.model.fact.Listing;
import pl.osl.model.wire.Wire;

/** Whether one part of a record says all that another says. */
final class SaidAgain {

    private SaidAgain() {}

    static boolean in(Object richer, Object poorer) {
        return isIn(Wire.MAPPER.valueToTree(richer), Wire.MAPPER.valueToTree(poorer));
    }

    /** A listing stays the same one where it is continued or becomes complete. */
    private static boolean isIn(JsonNode richer, JsonNode poorer) {
        JsonNode entries = entries(poorer);
        if (entries.isArray()) {
            JsonNode others = entries(richer);
            return others.isArray()
                    && stream(entries).allMatch(entry -> stream(others).anyMatch(other -> isIn(other, entry)));
        }
        if (poorer.isObject()) {
            return richer.isObject() && poorer.properties().stream().allMatch(field -> isMember(richer, field));
        }
        return richer.equals(poorer);
    }

    private static boolean isMember(JsonNode richer, Map.Entry<String, JsonNode> field) {
        JsonNode there = richer.get(field.getKey());
        return there != null && isIn(there, field.getValue());
    }

    private static JsonNode entries(JsonNode node) {
        JsonNode partial = node.get(Listing.AT_LEAST);
        return partial == null ? node : partial;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
