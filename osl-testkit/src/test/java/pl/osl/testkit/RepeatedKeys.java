package pl.osl.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that can be made of a document by letting one of its keys stand twice. */
final class RepeatedKeys {

    private RepeatedKeys() {}

    /** The documents, one for each key of each object, however deep; the last value is told again or is {@code null}. */
    static Stream<String> in(JsonNode node, boolean ofNull) {
        List<String> heads = new ArrayList<>();
        List<JsonNode> values = new ArrayList<>();
        node.fieldNames().forEachRemaining(key -> heads.add(TextNode.valueOf(key) + ":"));
        node.forEach(values::add);
        while (heads.size() < values.size()) {
            heads.add("");
        }
        List<String> parts = IntStream.range(0, values.size())
                .mapToObj(i -> heads.get(i) + values.get(i))
                .toList();
        Stream<String> below = IntStream.range(0, values.size())
                .boxed()
                .flatMap(i -> in(values.get(i), ofNull).map(value -> replaced(parts, i, heads.get(i) + value)));
        if (!node.isObject()) {
            return below.map(elements -> "[" + elements + "]");
        }
        Stream<String> here = IntStream.range(0, values.size())
                .mapToObj(i -> String.join(",", parts) + "," + (ofNull ? heads.get(i) + "null" : parts.get(i)));
        return Stream.concat(here, below).map(members -> "{" + members + "}");
    }

    private static String replaced(List<String> parts, int number, String part) {
        List<String> changed = new ArrayList<>(parts);
        changed.set(number, part);
        return String.join(",", changed);
    }
}
