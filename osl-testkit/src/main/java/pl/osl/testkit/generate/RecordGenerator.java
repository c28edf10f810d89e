package pl.osl.testkit.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.structure.FullTimeEquivalent;

/** Draws a record of any type as JSON: every fact known, none, unrecorded or rough, every listing open or complete. */
public final class RecordGenerator {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Elements of one listing refer to those of another by small numbers, so that many references resolve. */
    private static final int IDS = 3;

    private final Draw draw;
    /** Ends that a silent record seldom tells. */
    private static final Set<String> ENDS = Set.of("repealed", "until");

    private final DayGenerator facts;
    private final boolean silent;
    private int depth;

    public RecordGenerator(Draw draw) {
        this(draw, false);
    }

    /**
     * @param silent whether it seldom tells how long something lasts, and often the days of which sources speak
     */
    public RecordGenerator(Draw draw, boolean silent) {
        this.draw = draw;
        this.facts = new DayGenerator(draw);
        this.silent = silent;
    }

    public ObjectNode object(Class<?> type, int number) {
        ObjectNode object = JSON.objectNode();
        depth++;
        RecordType shape = RecordType.of(type);
        shape.fields().forEach((field, fieldType) -> {
            Optional<JsonNode> value = field.equals("id")
                    ? Optional.of(id(RecordType.raw(fieldType), number))
                    : isLeftOut(field)
                            ? Optional.empty()
                            : field(fieldType, shape.canBeNone().contains(field));
            value.ifPresent(node -> object.set(field, node));
        });
        depth--;
        return object;
    }

    private boolean isLeftOut(String field) {
        return silent && ENDS.contains(field) && draw.chance(70);
    }

    private Optional<JsonNode> field(Type type, boolean canBeNone) {
        Class<?> raw = RecordType.raw(type);
        Type content = RecordType.content(type);
        if (raw == Fact.class) {
            return draw.chance(70) ? Optional.of(fact(content, canBeNone)) : Optional.empty();
        }
        if (raw == Listing.class) {
            return draw.chance(depth == 1 ? 45 : 35) ? Optional.of(listing(content)) : Optional.empty();
        }
        if (raw == Validity.class) {
            return draw.chance(80) ? Optional.of(validity()) : Optional.empty();
        }
        if (raw == List.class) {
            return draw.chance(silent ? 40 : 10) ? Optional.of(elements(SourceReference.class, 1)) : Optional.empty();
        }
        if (raw == Optional.class) {
            return draw.chance(silent ? 60 : 30) ? Optional.of(value(content)) : Optional.empty();
        }
        return Optional.of(value(content));
    }

    private JsonNode fact(Type content, boolean canBeNone) {
        return canBeNone && draw.chance(20) ? NullNode.instance : value(content);
    }

    private JsonNode listing(Type content) {
        ArrayNode elements = elements(content, depth == 1 ? 3 : 2);
        return draw.chance(25) ? JSON.objectNode().set(Listing.AT_LEAST, elements) : elements;
    }

    private ArrayNode elements(Type content, int most) {
        ArrayNode elements = JSON.arrayNode();
        int number = draw.below(most + 1);
        for (int i = 0; i < number; i++) {
            Class<?> type = RecordType.raw(content);
            elements.add(RecordType.is(type) ? object(type, i) : value(type));
        }
        return elements;
    }

    private JsonNode validity() {
        ObjectNode validity = JSON.objectNode();
        When from = facts.when();
        When until = facts.when();
        boolean inOrder = !until.surelyBefore(from);
        if (draw.chance(75)) {
            validity.set("from", text(inOrder ? from : until));
        }
        if (draw.chance(silent ? 30 : 75)) {
            validity.set("until", draw.chance(60) ? NullNode.instance : text(inOrder ? until : from));
        }
        return validity;
    }

    private JsonNode value(Type type) {
        Class<?> raw = RecordType.raw(type);
        if (RecordType.is(raw)) {
            return object(raw, 0);
        }
        if (raw.isEnum()) {
            return text(((Enum<?>) constant(raw.getEnumConstants())).name());
        }
        if (raw == Integer.class) {
            return IntNode.valueOf(draw.chance(30) ? 2010 + draw.below(5) : draw.below(40));
        }
        if (raw == Boolean.class) {
            return BooleanNode.valueOf(draw.chance(50));
        }
        return raw == FullTimeEquivalent.class
                ? DecimalNode.valueOf(BigDecimal.valueOf(draw.below(1000), 2))
                : text(textual(raw));
    }

    private Object textual(Class<?> raw) {
        if (raw == When.class) {
            return facts.when();
        }
        if (raw == LocalDate.class) {
            return DayGenerator.RECORDED;
        }
        if (raw == SchemaVersion.class) {
            return SchemaVersion.CURRENT;
        }
        return raw == String.class
                ? "Ośrodek „Żółw” / Ź"
                : id(raw, draw.below(IDS)).textValue();
    }

    /** One of the constants, the earlier ones more often, since most rules ask for those. */
    private Object constant(Object[] constants) {
        return constants[Math.min(draw.below(constants.length), draw.below(constants.length))];
    }

    private static JsonNode id(Class<?> type, int number) {
        return text(type.getSimpleName() + " " + number);
    }

    private static JsonNode text(Object value) {
        return TextNode.valueOf(value.toString());
    }
}
