package pl.osl.model.centre;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.When;
import pl.osl.model.structure.FullTimeEquivalent;

/** Builders with their required attributes only, and one value of each type. */
final class LeastRecord {

    private LeastRecord() {}

    static Object builder(Class<?> type) {
        Object builder = call(type, null, "builder");
        RecordTypes.attributes(type)
                .filter(attribute -> isIdentifier(attribute.raw()) || attribute.raw() == String.class)
                .forEach(attribute -> set(builder, attribute.name(), attribute.raw(), value(attribute.raw())));
        return builder;
    }

    /** One value of a type used in facts. */
    static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (isIdentifier(type)) {
            return call(type, null, "of", "x");
        }
        if (RecordTypes.isRecordType(type)) {
            return call(RecordTypes.builder(type), builder(type), "build");
        }
        return Optional.<Object>empty()
                .or(() -> sample(type, String.class, "x"))
                .or(() -> sample(type, Integer.class, 1))
                .or(() -> sample(type, Boolean.class, true))
                .or(() -> sample(type, When.class, When.parse("2012-04")))
                .or(() -> sample(type, FullTimeEquivalent.class, FullTimeEquivalent.of(50)))
                .orElseThrow(() -> new AssertionError("no value of " + type));
    }

    static boolean isIdentifier(Class<?> type) {
        return type.isRecord() && type.getSimpleName().endsWith("Id");
    }

    /** The value that is built after an attribute was set, or the faults for which it is refused. */
    static Object built(Class<?> type, String attribute, Class<?> taken, Object value) {
        Object builder = builder(type);
        try {
            set(builder, attribute, taken, value);
            return call(RecordTypes.builder(type), builder, "build");
        } catch (InvalidRecordException refusal) {
            return refusal.faults();
        }
    }

    /** The value of an attribute that was not set. */
    static Object read(RecordTypes.Attribute attribute) {
        Object least = call(RecordTypes.builder(attribute.owner()), builder(attribute.owner()), "build");
        return call(attribute.owner(), least, attribute.name());
    }

    private static Optional<Object> sample(Class<?> wanted, Class<?> type, Object value) {
        return wanted == type ? Optional.of(value) : Optional.empty();
    }

    private static void set(Object builder, String attribute, Class<?> taken, Object value) {
        invoke(builder.getClass(), builder, attribute, new Class<?>[] {taken}, value);
    }

    private static Object call(Class<?> type, @Nullable Object on, String method, Object... with) {
        return invoke(
                type, on, method, Arrays.stream(with).map(Object::getClass).toArray(Class<?>[]::new), with);
    }

    private static Object invoke(Class<?> type, @Nullable Object on, String method, Class<?>[] taken, Object... with) {
        try {
            return type.getMethod(method, taken).invoke(on, with);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidRecordException refusal) {
                throw refusal;
            }
            throw new AssertionError(type + "." + method, e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + "." + method, e);
        }
    }
}
