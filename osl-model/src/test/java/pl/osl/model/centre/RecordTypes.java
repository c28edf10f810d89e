package pl.osl.model.centre;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All record types and their attributes, reached from {@link Centre}. */
final class RecordTypes {

    private RecordTypes() {}

    /** An attribute of a record type. */
    record Attribute(Class<?> owner, String name, Type type) {

        Class<?> raw() {
            return RecordTypes.raw(type);
        }

        /** What the fact, listing or optional is of; the type itself if it is none of these. */
        Class<?> content() {
            return type instanceof ParameterizedType of ? RecordTypes.raw(of.getActualTypeArguments()[0]) : raw();
        }

        @Override
        public String toString() {
            return owner.getSimpleName() + "." + name;
        }
    }

    static Set<Class<?>> all() {
        Set<Class<?>> found = new LinkedHashSet<>();
        find(Centre.class, found);
        return found;
    }

    static Stream<Attribute> attributes(Class<?> type) {
        Set<String> settable =
                Arrays.stream(builder(type).getMethods()).map(Method::getName).collect(Collectors.toSet());
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> settable.contains(method.getName()))
                .map(method -> new Attribute(type, method.getName(), method.getGenericReturnType()));
    }

    static boolean isRecordType(Class<?> type) {
        return type.isInterface() && Arrays.stream(type.getClasses()).anyMatch(RecordTypes::isBuilder);
    }

    static Class<?> builder(Class<?> type) {
        return Arrays.stream(type.getClasses())
                .filter(RecordTypes::isBuilder)
                .findFirst()
                .orElseThrow();
    }

    private static void find(Class<?> type, Set<Class<?>> found) {
        if (isRecordType(type) && found.add(type)) {
            attributes(type).forEach(attribute -> find(attribute.content(), found));
        }
    }

    private static boolean isBuilder(Class<?> type) {
        return type.getSimpleName().equals("Builder");
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
