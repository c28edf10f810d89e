package pl.osl.testkit.generate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/** Other values for a place in a record: other constants, none, other numbers, distant days, fewer elements. */
public final class OtherValues {

    private static final List<Integer> NUMBERS = List.of(0, 1, 1_000_000, 2010);

    private OtherValues() {}

    public static List<JsonNode> of(ObjectNode record, JsonPointer place, LocalDate asked) {
        JsonNode here = record.at(place);
        Class<?> type = typeAt(Centre.class, place);
        List<JsonNode> others = new ArrayList<>();
        if (here instanceof ArrayNode listing) {
            others.addAll(listings(listing, type, asked));
        } else {
            others.add(NullNode.instance);
            others.addAll(RecordType.is(type) ? List.of(record.objectNode()) : values(type, asked));
            if (type.getSimpleName().endsWith("Id")) {
                others.addAll(record.findValues("id"));
            }
        }
        others.removeIf(here::equals);
        return others;
    }

    /** Fewer elements, one more constant, and the same elements as an incomplete listing. */
    private static List<JsonNode> listings(ArrayNode listing, Class<?> type, LocalDate asked) {
        List<JsonNode> listings = new ArrayList<>(List.of(listing.arrayNode()));
        for (int i = 0; i < listing.size(); i++) {
            ArrayNode fewer = listing.deepCopy();
            fewer.remove(i);
            listings.add(fewer);
        }
        if (type.isEnum()) {
            values(type, asked)
                    .forEach(constant -> listings.add(listing.deepCopy().add(constant)));
        }
        listings.add(listing.objectNode().set(Listing.AT_LEAST, listing));
        return listings;
    }

    private static List<JsonNode> values(Class<?> type, LocalDate asked) {
        if (type == When.class) {
            return Stream.of(LocalDate.of(1950, 1, 1), asked.minusDays(1), asked.plusDays(1), LocalDate.of(2090, 1, 1))
                    .<JsonNode>map(day -> TextNode.valueOf(day.toString()))
                    .toList();
        }
        if (type == Boolean.class) {
            return List.of(BooleanNode.TRUE, BooleanNode.FALSE);
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .<JsonNode>map(constant -> TextNode.valueOf(((Enum<?>) constant).name()))
                    .toList();
        }
        return Stream.<JsonNode>concat(NUMBERS.stream().map(IntNode::valueOf), Stream.of(TextNode.valueOf("x")))
                .toList();
    }

    /** The type of what is known there, found by walking along the fields. */
    private static Class<?> typeAt(Type from, JsonPointer place) {
        Type type = from;
        for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
            Class<?> raw = RecordType.raw(RecordType.content(type));
            if (rest.getMatchingIndex() >= 0) {
                type = raw;
            } else if (raw == Validity.class) {
                type = When.class;
            } else {
                Map<String, Type> fields = RecordType.of(raw).fields();
                type = Objects.requireNonNull(fields.get(rest.getMatchingProperty()), rest.getMatchingProperty());
            }
        }
        return RecordType.raw(RecordType.content(type));
    }
}
