package pl.osl.rules.schema;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Term;
import pl.osl.model.form.OwnForm;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;

/**
 * Writes down as JSON Schema (2020-12) how a type of answer is written.
 *
 * <p>Members, their order and their types come from the types. What a record has too, such as a day or the id of a
 * centre, is taken from the schema of records. Works only in tests: what it writes is shipped.
 */
final class AnswerSchemaGenerator {

    private static final JsonMapper JSON = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .build();
    private static final SerializationConfig TYPES = JSON.getSerializationConfig();
    private static final JsonNode OF_RECORDS = tree(OslJson.schema()).path("$defs");

    /** Beyond Latin letters, dashes and quotation marks. */
    private static final Pattern RARE = Pattern.compile("[^\\x00-\\u024f\\u2010-\\u2027]");

    private final Map<String, JsonNode> definitions = new TreeMap<>();
    private final Map<String, JavaType> types = new TreeMap<>();

    private AnswerSchemaGenerator() {}

    /** The schema of a type of answer, always as the same text. */
    static String schemaOf(Class<?> type, String id) {
        AnswerSchemaGenerator generator = new AnswerSchemaGenerator();
        ObjectNode schema = JSON.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", id)
                .put("title", type.getSimpleName());
        schema.setAll(generator.object(TYPES.constructType(type)));
        schema.set("$defs", JSON.createObjectNode().setAll(generator.definitions));
        return indented(schema);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String indented(JsonNode schema) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return visible(JSON.writer(printer).writeValueAsString(schema)) + "\n";
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
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JSON.createArrayNode();
        for (BeanPropertyDefinition member : describe(type).findProperties()) {
            properties.set(member.getName(), content(member.getAccessor().getType()));
            if (isAlwaysWritten(member)) {
                required.add(member.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    /** How a type is written; for a generated type, the class that implements it tells. */
    private static BeanDescription describe(JavaType type) {
        JsonSerialize as = type.getRawClass().getAnnotation(JsonSerialize.class);
        return TYPES.introspect(as == null || as.as() == Void.class ? type : TYPES.constructType(as.as()));
    }

    /** What a type is written as in place of its parts; null if it has none but the form that it keeps in other mappers. */
    private static @Nullable AnnotatedMember writtenAs(JavaType type) {
        AnnotatedMember written = describe(type).findJsonValueAccessor();
        return written == null || written.getDeclaringClass() == OwnForm.class ? null : written;
    }

    /** What is empty or lacking is left out, unless the type says otherwise. */
    private static boolean isAlwaysWritten(BeanPropertyDefinition member) {
        JavaType type = member.getAccessor().getType();
        boolean mayBeLeftOut = type.isTypeOrSubTypeOf(Optional.class)
                || type.isTypeOrSubTypeOf(Fact.class)
                || type.isTypeOrSubTypeOf(Collection.class)
                || (isText(type) && reads("", type));
        return !mayBeLeftOut || member.findInclusion().getValueInclusion() == JsonInclude.Include.ALWAYS;
    }

    private static boolean isText(JavaType type) {
        AnnotatedMember written = writtenAs(type);
        return written != null && written.getRawType() == String.class;
    }

    private static boolean reads(String text, JavaType type) {
        try {
            OslJson.read(JSON.getNodeFactory().textNode(text).toString(), type.getRawClass());
            return true;
        } catch (UnreadableRecordException refusal) {
            return false;
        }
    }

    private JsonNode content(JavaType type) {
        if (type.isTypeOrSubTypeOf(Optional.class)) {
            return content(type.containedTypeOrUnknown(0));
        }
        if (type.isTypeOrSubTypeOf(Fact.class)) {
            ObjectNode orNull = JSON.createObjectNode();
            orNull.putArray("anyOf")
                    .add(content(type.containedTypeOrUnknown(0)))
                    .addObject()
                    .put("type", "null");
            return orNull;
        }
        if (type.isTypeOrSubTypeOf(Collection.class)) {
            ObjectNode array = JSON.createObjectNode().put("type", "array");
            if (type.isTypeOrSubTypeOf(Set.class)) {
                array.put("uniqueItems", true);
            }
            array.set("items", content(type.getContentType()));
            return array;
        }
        return type.isMapLikeType() ? ofEach(type) : value(type);
    }

    /** A map in which every constant of an enum has a value. */
    private JsonNode ofEach(JavaType map) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (String name : names(map.getKeyType())) {
            properties.set(name, content(map.getContentType()));
            required.add(name);
        }
        return schema.put("additionalProperties", false);
    }

    private JsonNode value(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == String.class) {
            return text();
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return JSON.createObjectNode().put("type", "boolean");
        }
        if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
            return JSON.createObjectNode().put("type", "integer");
        }
        if (raw == double.class || raw == Double.class) {
            return JSON.createObjectNode().put("type", "number");
        }
        return defined(type);
    }

    /** A definition is entered before it is made, so that a type may hold itself. */
    private JsonNode defined(JavaType type) {
        Class<?> raw = type.getRawClass();
        String name =
                (raw.getEnclosingClass() == null ? "" : raw.getEnclosingClass().getSimpleName()) + raw.getSimpleName();
        JavaType namesake = types.putIfAbsent(name, type);
        if (namesake == null) {
            definitions.put(name, definition(type, name));
        } else if (!namesake.equals(type)) {
            throw new IllegalStateException("two types are called " + name + ": " + namesake + " and " + type);
        }
        return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private JsonNode definition(JavaType type, String name) {
        boolean isOfRecords = !type.getRawClass().getName().startsWith("pl.osl.rules.");
        if (isOfRecords && OF_RECORDS.has(name)) {
            return OF_RECORDS.get(name);
        }
        if (type.isEnumType()) {
            return constants(type);
        }
        AnnotatedMember written = writtenAs(type);
        if (written == null) {
            return object(type);
        }
        return written.getRawType() == Object.class ? scalar() : isText(type) && reads("", type) ? anyText() : text();
    }

    private static ObjectNode scalar() {
        ObjectNode schema = JSON.createObjectNode();
        schema.putArray("type").add("string").add("number").add("boolean");
        return schema;
    }

    private static ObjectNode anyText() {
        return JSON.createObjectNode().put("type", "string");
    }

    private static ObjectNode text() {
        return anyText().put("minLength", 1);
    }

    private static ObjectNode constants(JavaType type) {
        ObjectNode schema = JSON.createObjectNode();
        ArrayNode names = schema.putArray("enum");
        names(type).forEach(names::add);
        if (type.isTypeOrSubTypeOf(Term.class)) {
            schema.put(
                    "description",
                    Arrays.stream(type.getRawClass().getEnumConstants())
                            .map(AnswerSchemaGenerator::inWords)
                            .collect(Collectors.joining("\n")));
        }
        return schema;
    }

    private static Iterable<String> names(JavaType type) {
        return Arrays.stream(type.getRawClass().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static String inWords(Object constant) {
        Term term = (Term) constant;
        return ((Enum<?>) constant).name() + ": " + term.wording().polish() + " / "
                + term.wording().english();
    }
}
