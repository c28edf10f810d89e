package pl.osl.testkit.generate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.osl.model.fact.Fact;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;

/**
 * The facts of a record type, found from the type itself, so that no list of them has to be kept.
 *
 * @param fields the type of each fact by its name, in alphabetical order
 * @param canBeNone the facts that can be none, found by trying
 */
public record RecordType(Map<String, Type> fields, Set<String> canBeNone) {

    private static final ClassValue<RecordType> KNOWN = new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
            Map<String, Type> fields = fields(type);
            return new RecordType(fields, canBeNone(type, fields));
        }
    };

    public static RecordType of(Class<?> type) {
        return KNOWN.get(type);
    }

    public static boolean is(Class<?> type) {
        return type.isInterface() && Arrays.stream(type.getClasses()).anyMatch(RecordType::isBuilder);
    }

    private static boolean isBuilder(Class<?> type) {
        return type.getSimpleName().equals("Builder");
    }

    private static Map<String, Type> fields(Class<?> type) {
        Set<String> settable = Arrays.stream(type.getClasses())
                .filter(RecordType::isBuilder)
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getName)
                .collect(Collectors.toSet());
        Map<String, Type> fields = new TreeMap<>();
        for (Method method : type.getMethods()) {
            boolean reads = method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers());
            if (reads && settable.contains(method.getName())) {
                fields.put(method.getName(), method.getGenericReturnType());
            }
        }
        return fields;
    }

    private static Set<String> canBeNone(Class<?> type, Map<String, Type> fields) {
        String id = fields.containsKey("id") ? "\"id\": \"x\", " : "";
        return fields.entrySet().stream()
                .filter(field -> raw(field.getValue()) == Fact.class)
                .map(Map.Entry::getKey)
                .filter(field -> isReadable("{" + id + "\"" + field + "\": null}", type))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isReadable(String json, Class<?> type) {
        try {
            OslJson.read(json, type);
            return true;
        } catch (UnreadableRecordException refusal) {
            return false;
        }
    }

    /** The type that a fact, a listing or an optional holds; the type itself if it is none of these. */
    public static Type content(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type;
    }

    public static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
