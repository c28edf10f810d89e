package pl.osl.benchmarks.growth;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;

/**
 * An exemplary record in which one listing of objects, at the top or within an element, has as many elements as one
 * likes: the first one, repeated with an id of its own.
 *
 * @param name the listing, without the positions of the elements that it lies in
 * @param json the record
 * @param listing where the listing lies
 */
record GrownRecord(String name, String json, JsonPointer listing) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of these records, every listing of objects that has an element, each name once. */
    static List<GrownRecord> of(Centre... centres) {
        List<GrownRecord> found = new ArrayList<>();
        for (Centre centre : centres) {
            String json = OslJson.write(centre);
            search("", JsonPointer.empty(), json, tree(json), found);
        }
        return found;
    }

    private static void search(String name, JsonPointer at, String json, JsonNode node, List<GrownRecord> found) {
        if (node.isArray() && node.size() > 0 && node.get(0).isObject() && !isFound(name, found)) {
            found.add(new GrownRecord(name, json, at));
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                search(name, at.appendIndex(i), json, node.get(i), found);
            }
        }
        node.properties()
                .forEach(field -> search(
                        name.isEmpty() ? field.getKey() : name + "/" + field.getKey(),
                        at.appendProperty(field.getKey()),
                        json,
                        field.getValue(),
                        found));
    }

    private static boolean isFound(String name, List<GrownRecord> found) {
        return found.stream().anyMatch(each -> each.name().equals(name));
    }

    /** The length of one further element, in characters. */
    int lengthOfOne() {
        return further(tree(json), Integer.MAX_VALUE).toString().length() + 1;
    }

    /**
     * The record with so many further elements, as JSON.
     *
     * @param complete whether the listing says that these are all
     */
    String of(int count, boolean complete) {
        JsonNode record = tree(json);
        JsonNode one = record.deepCopy();
        ArrayNode elements = (ArrayNode) record.at(listing);
        IntStream.range(0, count).forEach(i -> elements.add(further(one, i)));
        if (!complete) {
            ObjectNode open = JSON.createObjectNode().set("atLeast", elements);
            ((ObjectNode) record.at(listing.head())).set(listing.last().getMatchingProperty(), open);
        }
        return record.toString();
    }

    private JsonNode further(JsonNode record, int number) {
        ObjectNode element = record.at(listing).get(0).deepCopy();
        return element.has("id") ? element.put("id", "further-" + number) : element;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
