package pl.osl.testkit.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import org.quicktheories.core.Gen;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.When;
import pl.osl.model.json.OslJson;

/**
 * A record, and the same record with less in it: facts unrecorded, listings opened and cut, days made rougher.
 *
 * <p>Works on the JSON, so that every type of record is treated alike.
 *
 * @param more the richer record
 * @param less the poorer one; nothing in it contradicts the richer one
 */
public record Knowledge(Centre more, Centre less) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Fields that are no facts a rule could ask for, and so are kept. */
    private static final Set<String> KEPT = Set.of("schemaVersion", "id", "sources", "recordedOn");

    /** Centres, each with a poorer one. */
    public static Gen<Knowledge> knowledge() {
        Gen<Knowledge> pairs = source -> {
            Centre more = Centres.centres().generate(source);
            return new Knowledge(more, poorer(more, new Draw(source)));
        };
        return pairs.describedAs(pair -> OslJson.write(pair.more) + "\nless: " + OslJson.write(pair.less));
    }

    /** Centres, each with one that has the same entries in the same lists, and says less of them. */
    public static Gen<Knowledge> sameEntries() {
        Gen<Knowledge> pairs = source -> {
            Centre more = Centres.centres().generate(source);
            Draw draw = new Draw(source);
            return new Knowledge(more, Possible.centre((ObjectNode) silent(tree(more), draw)));
        };
        return pairs.describedAs(pair -> OslJson.write(pair.more) + "\nless: " + OslJson.write(pair.less));
    }

    private static JsonNode silent(JsonNode value, Draw draw) {
        if (value.isArray()) {
            ArrayNode entries = JSON.createArrayNode();
            value.forEach(entry -> entries.add(silent(entry, draw)));
            return entries;
        }
        if (!value.isObject()) {
            return value;
        }
        ObjectNode poorer = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            boolean isKept = KEPT.contains(field.getKey());
            boolean isForgotten = !isKept && field.getValue().isValueNode() && draw.chance(20);
            if (!isForgotten) {
                poorer.set(field.getKey(), isKept ? field.getValue() : silent(field.getValue(), draw));
            }
        }
        return poorer;
    }

    private static Centre poorer(Centre centre, Draw draw) {
        return Possible.centre(forget(tree(centre), draw));
    }

    public static JsonNode tree(Object value) {
        try {
            return JSON.readTree(OslJson.write(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode forget(JsonNode object, Draw draw) {
        ObjectNode poorer = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (KEPT.contains(field.getKey())) {
                poorer.set(field.getKey(), field.getValue());
            } else if (!draw.chance(15)) {
                poorer.set(field.getKey(), forgetValue(field.getValue(), draw));
            }
        }
        return poorer;
    }

    private static JsonNode forgetValue(JsonNode value, Draw draw) {
        if (value.isArray()) {
            return draw.chance(30) ? open(forgetElements(value, draw, 30)) : forgetElements(value, draw, 0);
        }
        if (value.has("atLeast")) {
            return open(forgetElements(value.get("atLeast"), draw, 30));
        }
        if (value.isObject()) {
            return forget(value, draw);
        }
        return value.isTextual() && draw.chance(30) ? rougher(value, draw) : value;
    }

    private static ArrayNode forgetElements(JsonNode elements, Draw draw, int percent) {
        ArrayNode fewer = JSON.createArrayNode();
        for (JsonNode element : elements) {
            if (!draw.chance(percent)) {
                fewer.add(element.isObject() ? forget(element, draw) : element);
            }
        }
        return fewer;
    }

    private static ObjectNode open(ArrayNode elements) {
        ObjectNode listing = JSON.createObjectNode();
        listing.set("atLeast", elements);
        return listing;
    }

    private static JsonNode rougher(JsonNode text, Draw draw) {
        try {
            When when = When.parse(text.textValue());
            return draw.byOneOf(
                    () -> text,
                    () -> when.earliest()
                            .map(day -> day(When.onOrAfter(day.minusDays(draw.below(50)))))
                            .orElse(text),
                    () -> when.latest()
                            .filter(day -> day.getYear() < 9999)
                            .map(day -> day(When.onOrBefore(day.plusDays(draw.below(50)))))
                            .orElse(text));
        } catch (InvalidRecordException notADay) {
            return text;
        }
    }

    private static JsonNode day(When when) {
        return TextNode.valueOf(when.toString());
    }
}
