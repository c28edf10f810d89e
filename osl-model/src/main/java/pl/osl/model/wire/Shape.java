package pl.osl.model.wire;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.SchemaVersion;

/** The fields of a type in JSON, as the mapper sees them. */
public final class Shape {

    /** Cache of the fields of each type, which never change. */
    private static final Map<JavaType, Map<String, JavaType>> FIELDS = new ConcurrentHashMap<>();

    private static final ClassValue<Boolean> OBJECTS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            boolean plain =
                    type.isEnum() || type.isPrimitive() || type.getName().startsWith("java.");
            return !plain && hasFields(Wire.MAPPER.constructType(type));
        }
    };

    private static final ClassValue<Boolean> IDENTIFIERS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            RecordComponent[] parts = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
            return parts.length == 1
                    && parts[0].getType() == String.class
                    && description(Wire.MAPPER.constructType(type)).findJsonValueAccessor() != null;
        }
    };

    private Shape() {}

    /** Whether a type is an identifier, written as a single text. */
    public static boolean isIdentifier(JavaType type) {
        return IDENTIFIERS.get(type.getRawClass());
    }

    /** The type of the value written in JSON for a fact or an optional value of this type. */
    public static JavaType written(JavaType type) {
        return type.hasRawClass(Fact.class) || type.hasRawClass(Optional.class) ? type.containedTypeOrUnknown(0) : type;
    }

    /** Whether a type is written as an object with fields of its own. */
    public static boolean isObject(Class<?> type) {
        return OBJECTS.get(type);
    }

    /** Whether a type of the model is written as a number. */
    public static boolean isNumber(Class<?> type) {
        AnnotatedMember written = description(Wire.MAPPER.constructType(type)).findJsonValueAccessor();
        return written != null && Number.class.isAssignableFrom(written.getRawType());
    }

    private static boolean hasFields(JavaType type) {
        return description(type).findJsonValueAccessor() == null
                && !fields(type).isEmpty();
    }

    /** The fields by name, each with the type of its value, in written order. */
    public static Map<String, JavaType> fields(JavaType type) {
        return FIELDS.computeIfAbsent(type, Shape::introspected);
    }

    private static Map<String, JavaType> introspected(JavaType type) {
        Map<String, JavaType> fields = new LinkedHashMap<>();
        for (BeanPropertyDefinition property : description(type).findProperties()) {
            fields.put(property.getName(), property.getPrimaryType());
        }
        return Collections.unmodifiableMap(fields);
    }

    /** The names of the constants of an enum type, as written. */
    public static List<String> constants(JavaType type) {
        return Arrays.stream(type.getRawClass().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    /** The field in which a document of this type declares its version; empty if it has none. */
    public static Optional<String> version(JavaType type) {
        return fields(type).entrySet().stream()
                .filter(field -> field.getValue().hasRawClass(SchemaVersion.class))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static BeanDescription description(JavaType type) {
        DeserializationConfig config = Wire.MAPPER.getDeserializationConfig();
        BeanDescription itself = config.introspect(type);
        Class<?> builder = itself.findPOJOBuilder();
        return builder == null ? itself : config.introspectForBuilder(config.constructType(builder), itself);
    }
}
