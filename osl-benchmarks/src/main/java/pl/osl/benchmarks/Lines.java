package pl.osl.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.osl.model.fact.When;

/** One record repeated many times as JSON Lines, each time with an id of its own. */
public final class Lines {

    private static final Pattern ROUGH_DAY = Pattern.compile("\"(\\d{4}(-\\d{2})?|\\[[-.\\d]+])\"");

    private Lines() {}

    /**
     * The record with each rough day replaced by one of its possible days, since plain data binding knows only exact
     * days.
     */
    public static JsonNode withExactDays(String record) {
        String exact = ROUGH_DAY.matcher(record).replaceAll(day -> '"' + exact(When.parse(day.group(1))) + '"');
        try {
            return new JsonMapper().readTree(exact);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the record is not JSON", e);
        }
    }

    private static String exact(When rough) {
        return rough.earliest().or(rough::latest).orElseThrow().toString();
    }

    /** So many lines, told apart by their ids. */
    public static String of(JsonNode record, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ((ObjectNode) record.deepCopy()).put("id", "centre-" + i))
                .map(JsonNode::toString)
                .collect(Collectors.joining("\n"));
    }
}
