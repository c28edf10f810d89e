package pl.osl.testkit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.OwnForm;

/** Values of all types that are found in some records and answers, by following what they hold. */
final class WrittenTypes {

    private static final int OF_EACH = 1;

    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> Modifier.isAbstract(method.getModifiers())
                            || method.isAnnotationPresent(JsonProperty.class))
                    .sorted(Comparator.comparing(Method::getName))
                    .toList();
        }
    };

    private final Map<Class<?>, List<Object>> found = new LinkedHashMap<>();

    /** The values found in these, a few of each type, by their public type. */
    static Map<Class<?>, List<Object>> in(Collection<?> roots) {
        WrittenTypes types = new WrittenTypes();
        roots.forEach(types::follow);
        return types.found;
    }

    private void follow(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::follow);
        } else if (value instanceof Fact<?> fact) {
            fact.asOptional().ifPresent(this::follow);
        } else if (value instanceof Listing<?> listing) {
            listing.elements().forEach(this::follow);
        } else if (value instanceof Collection<?> several) {
            several.forEach(this::follow);
        } else if (isOurs(value.getClass())) {
            keep(value);
            parts(value).forEach(this::follow);
        }
    }

    private void keep(Object value) {
        List<Object> same = found.computeIfAbsent(publicType(value.getClass()), any -> new ArrayList<>());
        if (same.size() < OF_EACH && !same.contains(value)) {
            same.add(value);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return OwnForm.class.isAssignableFrom(type) || isReadStrictly(type);
    }

    /** Whether it is read by our reader without extending anything, as a single text is. */
    static boolean isReadStrictly(Class<?> type) {
        JsonDeserialize read = type.getAnnotation(JsonDeserialize.class);
        return read != null && read.using() == FormReader.class;
    }

    /** The type that users name: of generated classes the one that they were made for. */
    static Class<?> publicType(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                ? type
                : Stream.of(type.getInterfaces())
                        .filter(any -> type.getSimpleName().equals("Immutable" + any.getSimpleName()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(type + " is made for no public type"));
    }

    private static List<Object> parts(Object value) {
        return PARTS.get(publicType(value.getClass())).stream()
                .map(part -> part(part, value))
                .toList();
    }

    private static Object part(Method part, Object value) {
        try {
            return part.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(part.toString(), e);
        }
    }

    /** The public types of the exported packages of a module. */
    static Set<Class<?>> ofModule(String module) {
        ModuleReference found = ModuleFinder.of(Path.of("..", module, "target", "classes"))
                .findAll()
                .iterator()
                .next();
        Set<String> exported = found.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(exports -> exports.source().replace('.', '/'))
                .collect(Collectors.toSet());
        try (ModuleReader reader = found.open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(".class") && file.contains("/"))
                    .filter(file -> exported.contains(file.substring(0, file.lastIndexOf('/'))))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .map(WrittenTypes::named)
                    .filter(WrittenTypes::isVisible)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isVisible(outer));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
