package pl.osl.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.json.OslJson;

/**
 * Walks the JSON of a record beside the types of the model, and notes which fields stand in it.
 *
 * <p>A field is written as {@code Training.hours}. The fields of a type are those for which it has a wither.
 */
final class RecordWalk {

    private static final Pattern EXACT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The fields of each type of element; none if it is a plain value. */
    private static final ClassValue<Map<String, Type>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Type> computeValue(Class<?> element) {
            return fieldsOf(element);
        }
    };

    private final Set<String> present = new TreeSet<>();
    private final Set<String> left = new TreeSet<>();

    private RecordWalk() {}

    /** Walks all of a record. */
    static RecordWalk of(Centre centre) throws JsonProcessingException {
        RecordWalk walk = new RecordWalk();
        walk.visit(Centre.class, new ObjectMapper().readTree(OslJson.write(centre)), "");
        return walk;
    }

    /** Every field of every type that a record can hold. */
    static Set<String> reachable() {
        Set<String> reached = new TreeSet<>();
        reach(Centre.class, reached);
        return reached;
    }

    /** The fields that stand somewhere in the record. */
    Set<String> present() {
        return present;
    }

    /** The places where a listing is not complete or a day not exact. */
    Set<String> left() {
        return left;
    }

    private void visit(Type type, JsonNode node, String place) {
        if (type == When.class
                && !node.isNull()
                && !EXACT.matcher(node.asText()).matches()) {
            left.add(place);
        } else if (rawOf(type) == Listing.class && !node.isArray()) {
            left.add(place);
        } else if (type instanceof ParameterizedType wrapper) {
            Type content = wrapper.getActualTypeArguments()[0];
            if (node.isArray()) {
                for (int i = 0; i < node.size(); i++) {
                    visit(content, node.get(i), place + "/" + i);
                }
            } else if (!node.isNull()) {
                visit(content, node, place);
            }
        } else if (type instanceof Class<?> element) {
            visitFields(element, node, place);
        }
    }

    private void visitFields(Class<?> element, JsonNode node, String place) {
        fields(element).forEach((field, type) -> {
            String there = place + "/" + field;
            if (node.has(field)) {
                present.add(element.getSimpleName() + "." + field);
                visit(type, node.get(field), there);
            } else if (rawOf(type) == Listing.class) {
                left.add(there);
            }
        });
    }

    private static void reach(Type type, Set<String> reached) {
        if (type instanceof ParameterizedType wrapper) {
            reach(wrapper.getActualTypeArguments()[0], reached);
        } else if (type instanceof Class<?> element) {
            fields(element).forEach((field, content) -> {
                if (reached.add(element.getSimpleName() + "." + field)) {
                    reach(content, reached);
                }
            });
        }
    }

    private static Map<String, Type> fields(Class<?> element) {
        return FIELDS.get(element);
    }

    private static Map<String, Type> fieldsOf(Class<?> element) {
        Map<String, Type> fields = new TreeMap<>();
        if (element == Validity.class) {
            for (RecordComponent part : Validity.class.getRecordComponents()) {
                fields.put(part.getName(), part.getGenericType());
            }
        } else if (element.isInterface() && element.getPackageName().startsWith("pl.osl.model.")) {
            Set<String> names =
                    Arrays.stream(element.getMethods()).map(Method::getName).collect(Collectors.toSet());
            for (Method method : element.getMethods()) {
                String name = method.getName();
                String wither = "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
                if (method.getParameterCount() == 0 && names.contains(wither)) {
                    fields.put(name, method.getGenericReturnType());
                }
            }
        }
        return fields;
    }

    private static Type rawOf(Type type) {
        return type instanceof ParameterizedType wrapper ? wrapper.getRawType() : type;
    }
}
