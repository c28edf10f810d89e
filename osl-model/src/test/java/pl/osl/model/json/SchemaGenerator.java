package pl.osl.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.When;
import pl.osl.model.wire.Patterns;
import pl.osl.model.wire.Shape;
import pl.osl.model.wire.Wire;

/**
 * Generates the JSON Schema (2020-12) of what the reader accepts.
 *
 * <p>Fields and their types come from the model types; what only their checks know, such as whether a field may be
 * {@code null} or a number negative, is found by asking the reader. Used only in tests; its output is shipped.
 */
final class SchemaGenerator {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DESCRIPTION = "description";
    private static final String TEXT = "Text";
    private static final String ANY_TEXT = "AnyText";
    private static final DeserializationConfig TYPES = Wire.MAPPER.getDeserializationConfig();

    /** Beyond Latin letters, dashes and quotation marks. */
    private static final Pattern RARE = Pattern.compile("[^\\x00-\\u024f\\u2010-\\u2027]");

    private final Probe reader = new Probe();
    private final Map<String, JsonNode> definitions = new TreeMap<>();
    private final Map<String, JavaType> types = new TreeMap<>();

    private SchemaGenerator() {
        Stream.of(TEXT, ANY_TEXT).forEach(name -> types.put(name, TYPES.constructType(String.class)));
    }

    /** The schema of a type of document, always as the same text. */
    static String schemaOf(Class<?> type, String id) {
        SchemaGenerator generator = new SchemaGenerator();
        ObjectNode schema = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", id)
                .put("title", type.getSimpleName());
        schema.setAll(generator.object(TYPES.constructType(type)));
        schema.set("$defs", JSON.objectNode().setAll(generator.definitions));
        return indented(schema);
    }

    private static String indented(JsonNode schema) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return visible(new JsonMapper().writer(printer).writeValueAsString(schema)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same JSON, in which characters that few would see or know are escaped. */
    private static String visible(String json) {
        return RARE.matcher(json)
                .replaceAll(found -> found.group()
                        .chars()
                        .mapToObj(unit -> String.format(Locale.ROOT, "\\\\u%04x", unit))
                        .collect(Collectors.joining()));
    }

    private ObjectNode object(JavaType type) {
        ObjectNode properties = JSON.objectNode();
        Shape.fields(type).forEach((field, wanted) -> properties.set(field, described(type, field, wanted)));
        ArrayNode required = JSON.arrayNode();
        reader.required(type).forEach(required::add);
        ObjectNode schema = JSON.objectNode();
        Descriptions.of(type.getRawClass()).ifPresent(words -> schema.put(DESCRIPTION, words));
        schema.put("type", "object");
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private JsonNode described(JavaType owner, String field, JavaType type) {
        ObjectNode described = JSON.objectNode();
        Descriptions.of(owner.getRawClass(), field).ifPresent(words -> described.put(DESCRIPTION, words));
        return described.setAll((ObjectNode) field(owner, field, type));
    }

    private JsonNode field(JavaType owner, String field, JavaType type) {
        JsonNode schema = content(type, value -> reader.accepts(owner, field, value));
        if (!reader.accepts(owner, field, NullNode.instance)) {
            return schema;
        }
        ObjectNode orNull = JSON.objectNode();
        orNull.putArray("anyOf").add(schema).addObject().put("type", "null");
        return orNull;
    }

    private JsonNode content(JavaType type, Predicate<JsonNode> accepted) {
        Class<?> raw = type.getRawClass();
        if (raw == Fact.class || raw == Optional.class) {
            return content(type.containedTypeOrUnknown(0), accepted);
        }
        boolean list = raw == Listing.class || type.isTypeOrSubTypeOf(Iterable.class);
        if (!list) {
            return value(type, accepted);
        }
        JsonNode element = value(
                type.containedTypeOrUnknown(0),
                value -> accepted.test(JSON.arrayNode().add(value)));
        return raw == Listing.class ? listing(element) : array(element);
    }

    private static ObjectNode array(JsonNode element) {
        ObjectNode array = JSON.objectNode().put("type", "array");
        array.set("items", element);
        return array;
    }

    /** Each keyword applies only to its own JSON type, so the array and the object need no separate alternatives. */
    private static ObjectNode listing(JsonNode element) {
        ObjectNode listing = JSON.objectNode();
        listing.putArray("type").add("array").add("object");
        listing.set("items", element);
        listing.putObject("properties").set(Listing.AT_LEAST, array(element));
        listing.putArray("required").add(Listing.AT_LEAST);
        return listing.put("additionalProperties", false);
    }

    private JsonNode value(JavaType type, Predicate<JsonNode> accepted) {
        Class<?> raw = type.getRawClass();
        if (raw == String.class) {
            ObjectNode text = text(accepted);
            return shared(text.has("pattern") ? TEXT : ANY_TEXT, text);
        }
        if (raw == Integer.class || raw == int.class) {
            return wholeNumber(accepted);
        }
        if (raw == BigDecimal.class) {
            return decimalNumber(accepted);
        }
        if (raw == Boolean.class || raw == boolean.class) {
            return JSON.objectNode().put("type", "boolean");
        }
        return defined(type, definition(type));
    }

    /** The schema of a type with a definition of its own. */
    private Function<JavaType, JsonNode> definition(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == When.class) {
            return any -> matching(Patterns.WHEN);
        }
        if (raw == LocalDate.class) {
            return any -> matching(Patterns.DAY).put("format", "date");
        }
        if (raw == SchemaVersion.class) {
            return any -> JSON.objectNode().put("const", SchemaVersion.CURRENT.toString());
        }
        if (type.isEnumType()) {
            return SchemaGenerator::constants;
        }
        return Shape.isObject(raw) ? this::object : this::single;
    }

    private JsonNode defined(JavaType type, Function<JavaType, JsonNode> definition) {
        String name = type.getRawClass().getSimpleName();
        JavaType namesake = types.putIfAbsent(name, type);
        if (namesake == null) {
            definitions.put(name, definition.apply(type));
        } else if (!namesake.equals(type)) {
            throw new IllegalStateException("two types are called " + name + ": " + namesake + " and " + type);
        }
        return reference(name);
    }

    /** Most texts follow the same limits and share a definition; others are described separately. */
    private JsonNode shared(String name, JsonNode schema) {
        JsonNode first = definitions.putIfAbsent(name, schema);
        return first == null || first.equals(schema) ? reference(name) : schema;
    }

    private static JsonNode reference(String name) {
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode constants(JavaType type) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode names = schema.putArray("enum");
        Shape.constants(type).forEach(names::add);
        if (type.isTypeOrSubTypeOf(Term.class)) {
            schema.put(
                    DESCRIPTION,
                    Arrays.stream(type.getRawClass().getEnumConstants())
                            .map(SchemaGenerator::inWords)
                            .collect(Collectors.joining("\n")));
        }
        return schema;
    }

    private static String inWords(Object constant) {
        Term term = (Term) constant;
        return ((Enum<?>) constant).name() + ": " + term.wording().polish() + " / "
                + term.wording().english();
    }

    /** A type that is written as one text or one number. */
    private JsonNode single(JavaType type) {
        AnnotatedMember written = TYPES.introspect(type).findJsonValueAccessor();
        if (written == null) {
            throw new IllegalStateException("how a " + type + " is written has to be said in " + getClass());
        }
        Predicate<JsonNode> accepted = value -> reader.accepts(type, value);
        return written.getRawType() == String.class ? text(accepted) : value(written.getType(), accepted);
    }

    private static ObjectNode matching(String pattern) {
        return JSON.objectNode().put("type", "string").put("pattern", pattern);
    }

    private static ObjectNode text(Predicate<JsonNode> accepted) {
        Predicate<String> reads = text -> accepted.test(TextNode.valueOf(text));
        ObjectNode schema = JSON.objectNode().put("type", "string");
        if (!reads.test("")) {
            schema.put("minLength", 1);
        }
        schema.put("maxLength", largest(1, Wire.LONGEST_TEXT, length -> reads.test("x".repeat((int) length))));
        if (!reads.test(" x")) {
            schema.put("pattern", Patterns.ID);
        } else if (!reads.test(" ")) {
            schema.put("pattern", Patterns.NOT_BLANK);
        }
        return schema;
    }

    private static ObjectNode wholeNumber(Predicate<JsonNode> accepted) {
        LongPredicate reads = number -> accepted.test(LongNode.valueOf(number));
        long some = LongStream.of(0, 1, 2, 10, 100, 1000, 2012)
                .filter(reads)
                .findFirst()
                .orElseThrow();
        return JSON.objectNode()
                .put("type", "integer")
                .put("minimum", -largest(-some, -(long) Integer.MIN_VALUE, number -> reads.test(-number)))
                .put("maximum", largest(some, Integer.MAX_VALUE, reads));
    }

    /** A number with as many decimals as are accepted. */
    private static ObjectNode decimalNumber(Predicate<JsonNode> accepted) {
        int decimals = 0;
        while (accepted.test(DecimalNode.valueOf(BigDecimal.ONE.movePointLeft(decimals + 1)))) {
            decimals++;
        }
        ObjectNode schema = wholeNumber(accepted).put("type", "number");
        return schema.put("multipleOf", BigDecimal.ONE.movePointLeft(decimals));
    }

    /**
     * The largest accepted number between two bounds, if all smaller ones down to the lower bound are accepted as well.
     */
    private static long largest(long lowest, long highest, LongPredicate accepted) {
        if (accepted.test(highest)) {
            return highest;
        }
        long accept = lowest;
        long refuse = highest;
        while (refuse - accept > 1) {
            long middle = (accept + refuse) / 2;
            if (accepted.test(middle)) {
                accept = middle;
            } else {
                refuse = middle;
            }
        }
        return accept;
    }
}
