package pl.osl.testkit.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quicktheories.core.Gen;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;

/**
 * A small record with a few gaps, and every way to fill them from a few values. It is made by editing JSON, so that
 * nothing in it depends on how questions are found.
 */
public final class Completions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_GAPS = 4;
    private static final String DOCUMENTS = "documents";

    /** The possible values of each field of a document; the days lie before, between and after those asked about. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "kind", List.of("\"STATUTE\"", "\"BY_LAWS\""),
            "number", List.of("\"1\"", "null"),
            "adopted", List.of("\"2010-01-01\"", "\"2012-05-01\"", "\"2013-01-01\"", "null"));

    private static final List<String> NAMES = List.of("kind", "number", "adopted");

    /** One gap: its place and its possible values. */
    public record OpenFact(Place place, List<JsonNode> answers) {}

    private final ObjectNode record;
    private final Centre centre;
    private final int further;
    private final List<OpenFact> facts = new ArrayList<>();

    private Completions(ObjectNode record, int further) {
        this.record = record;
        this.further = further;
        this.centre = OslJson.read(record.toString(), Centre.class);
        gather();
    }

    /** Records with at most two documents and four gaps. */
    public static Gen<Completions> completions() {
        Gen<Completions> some = source -> new Completions(record(new Draw(source)), 2);
        return some.describedAs(each -> each.record.toString());
    }

    private static ObjectNode record(Draw draw) {
        ObjectNode record = JSON.createObjectNode().put("schemaVersion", "1.0").put("id", "small");
        int reach = draw.below(4);
        if (reach == 3) {
            return record;
        }
        ArrayNode documents = JSON.createArrayNode();
        int[] gaps = {reach == 2 ? 1 : 0};
        draw.upTo(2, () -> document(draw, gaps)).forEach(documents::add);
        if (reach == 2 && !documents.isEmpty()) {
            record.putObject(DOCUMENTS).set(Listing.AT_LEAST, documents);
        } else {
            record.set(DOCUMENTS, documents);
        }
        for (int i = 0; i < documents.size(); i++) {
            ((ObjectNode) documents.get(i)).put("id", "d" + i);
        }
        return record;
    }

    private static ObjectNode document(Draw draw, int[] gaps) {
        ObjectNode document = JSON.createObjectNode().put("drafted", "2000-01-01");
        for (String name : NAMES) {
            if (gaps[0] < MOST_GAPS && draw.chance(50)) {
                gaps[0]++;
            } else {
                document.set(name, json(draw.oneOf(FIELDS.getOrDefault(name, List.of()))));
            }
        }
        return document;
    }

    /** The same, with a limit on the further documents of an open listing; the cost grows quickly with the limit. */
    public Completions withFurther(int most) {
        return new Completions(record, most);
    }

    /** The gaps. */
    public List<OpenFact> facts() {
        return facts;
    }

    public Centre centre() {
        return centre;
    }

    private void gather() {
        Place field = Place.root().child(DOCUMENTS);
        JsonNode listing = record.path(DOCUMENTS);
        boolean isPartial = listing.isObject();
        Place array = isPartial ? field.child(Listing.AT_LEAST) : field;
        JsonNode documents = isPartial ? listing.get(Listing.AT_LEAST) : listing;
        for (int i = 0; i < documents.size(); i++) {
            for (String name : NAMES) {
                if (!documents.get(i).has(name)) {
                    facts.add(new OpenFact(
                            array.child(i).child(name),
                            FIELDS.getOrDefault(name, List.of()).stream()
                                    .map(Completions::json)
                                    .toList()));
                }
            }
        }
        if (!documents.isArray() || isPartial) {
            facts.add(new OpenFact(isPartial ? array.further() : field, furtherDocuments()));
        }
    }

    /** Every choice of further documents within the limit, none included; each choice in one order only. */
    private List<JsonNode> furtherDocuments() {
        List<ObjectNode> each = documents();
        List<JsonNode> all = new ArrayList<>();
        gather(JSON.createArrayNode(), 0, each, all);
        return all;
    }

    private void gather(ArrayNode chosen, int from, List<ObjectNode> each, List<JsonNode> all) {
        all.add(chosen);
        for (int i = from; i < each.size() && chosen.size() < further; i++) {
            gather(chosen.deepCopy().add(each.get(i)), i, each, all);
        }
    }

    private static List<ObjectNode> documents() {
        List<ObjectNode> each = new ArrayList<>();
        for (String kind : FIELDS.getOrDefault("kind", List.of())) {
            for (String number : FIELDS.getOrDefault("number", List.of())) {
                for (String adopted : FIELDS.getOrDefault("adopted", List.of())) {
                    ObjectNode document = JSON.createObjectNode().put("drafted", "2000-01-01");
                    document.set("kind", json(kind));
                    document.set("number", json(number));
                    document.set("adopted", json(adopted));
                    each.add(document);
                }
            }
        }
        return each;
    }

    /**
     * The record with these answers, one index for each fact, where -1 leaves the gap; empty if it contradicts itself.
     */
    public Optional<Centre> with(int[] answers) {
        ObjectNode filled = record.deepCopy();
        for (int fact = 0; fact < answers.length; fact++) {
            if (answers[fact] >= 0) {
                fill(filled, facts.get(fact), facts.get(fact).answers().get(answers[fact]));
            }
        }
        try {
            return Optional.of(OslJson.read(filled.toString(), Centre.class));
        } catch (UnreadableRecordException contradiction) {
            return Optional.empty();
        }
    }

    /** The listing comes last among the facts, so that the places of the others remain valid. */
    private static void fill(ObjectNode record, OpenFact fact, JsonNode answer) {
        if (fact.place().segment().equals("-") || fact.place().parent().isRoot()) {
            ArrayNode documents = JSON.createArrayNode();
            record.path(DOCUMENTS).path(Listing.AT_LEAST).forEach(documents::add);
            for (int i = 0; i < answer.size(); i++) {
                documents.add(((ObjectNode) answer.get(i)).deepCopy().put("id", "further" + i));
            }
            record.set(DOCUMENTS, documents);
        } else {
            ObjectNode document = (ObjectNode) record.at(fact.place().parent().toString());
            document.set(fact.place().segment(), answer);
        }
    }

    private static JsonNode json(String text) {
        return text.equals("null")
                ? NullNode.getInstance()
                : JSON.getNodeFactory().textNode(text.replace("\"", ""));
    }
}
