package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Place;

/** The order of places in a document; a whole comes after its parts, and missing fields after those present. */
public final class TextOrder {

    private static final int LAST = Integer.MAX_VALUE;

    private final JsonNode tree;
    private final IdentityHashMap<JsonNode, Map<String, Integer>> ranks = new IdentityHashMap<>();

    public TextOrder(JsonNode tree) {
        this.tree = tree;
    }

    /** The faults sorted by place; those of one place stay in the order in which they were found. */
    public List<Fault> sorted(List<Fault> faults) {
        return faults.stream()
                .map(fault -> Map.entry(path(fault.place()), fault))
                .sorted(Map.Entry.comparingByKey(Arrays::compare))
                .map(Map.Entry::getValue)
                .toList();
    }

    private int[] path(Place place) {
        IntStream.Builder path = IntStream.builder();
        JsonNode here = tree;
        for (JsonPointer rest = JsonPointer.compile(place.toString()); !rest.matches(); rest = rest.tail()) {
            String segment = rest.getMatchingProperty();
            int index = here.isArray() ? rest.getMatchingIndex() : rank(here, segment);
            here = here.isArray() ? here.path(index) : here.path(segment);
            path.add(here.isMissingNode() ? LAST : index);
        }
        return path.add(LAST).build().toArray();
    }

    private int rank(JsonNode object, String field) {
        return ranks.computeIfAbsent(object, TextOrder::ranksOfFields).getOrDefault(field, LAST);
    }

    private static Map<String, Integer> ranksOfFields(JsonNode object) {
        Map<String, Integer> ranks = new HashMap<>();
        object.fieldNames().forEachRemaining(field -> ranks.put(field, ranks.size()));
        return ranks;
    }
}
