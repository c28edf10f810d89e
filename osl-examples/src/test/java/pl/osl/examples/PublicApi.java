package pl.osl.examples;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What users of a module can name: its exported types and their members, one on a line. */
final class PublicApi {

    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

    private final String module;
    private final Set<String> exported;
    private final List<Class<?>> types;

    private PublicApi(String module, Set<String> exported, List<Class<?>> types) {
        this.module = module;
        this.exported = exported;
        this.types = types;
    }

    /** Those of our modules that export something to everybody, by name. */
    static SortedMap<String, PublicApi> ofModules(Iterable<Class<?>> all) {
        SortedMap<String, PublicApi> apis = new TreeMap<>();
        for (ModuleDescriptor descriptor : descriptors()) {
            Set<String> exported = new TreeSet<>();
            descriptor.exports().stream()
                    .filter(export -> !export.isQualified())
                    .forEach(export -> exported.add(export.source()));
            List<Class<?>> types = new ArrayList<>();
            all.forEach(type -> {
                if (exported.contains(type.getPackageName()) && isVisible(type)) {
                    types.add(type);
                }
            });
            types.sort((one, other) -> one.getName().compareTo(other.getName()));
            if (!exported.isEmpty()) {
                apis.put(descriptor.name(), new PublicApi(descriptor.name(), exported, types));
            }
        }
        return apis;
    }

    private static List<ModuleDescriptor> descriptors() {
        try {
            List<ModuleDescriptor> ours = new ArrayList<>();
            for (URL url : Collections.list(PublicApi.class.getClassLoader().getResources("module-info.class"))) {
                try (InputStream in = url.openStream()) {
                    ModuleDescriptor descriptor = ModuleDescriptor.read(in);
                    if (descriptor.name().startsWith("pl.osl.")) {
                        ours.add(descriptor);
                    }
                }
            }
            return ours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String module() {
        return module;
    }

    Set<String> packages() {
        return exported;
    }

    List<Class<?>> types() {
        return types;
    }

    /** The members of a type that users see, including those that it inherits from hidden types. */
    static List<Member> members(Class<?> type) {
        Set<Member> members = new LinkedHashSet<>();
        Set<String> told = new TreeSet<>();
        for (Class<?> from : withHiddenParents(type)) {
            Stream.of(
                            from.getDeclaredFields(),
                            from == type ? from.getDeclaredConstructors() : new Member[0],
                            from.getDeclaredMethods())
                    .flatMap(Arrays::stream)
                    .filter(member -> isVisible(member) && !member.isSynthetic())
                    .filter(member -> told.add(signature(member)))
                    .forEach(members::add);
        }
        return List.copyOf(members);
    }

    private static List<Class<?>> withHiddenParents(Class<?> type) {
        List<Class<?>> all = new ArrayList<>(List.of(type));
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(parent -> parent.getName().startsWith("pl.osl.") && !isVisible(parent))
                .forEach(parent -> all.addAll(withHiddenParents(parent)));
        return all;
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers())
                && (outer == null || isVisible(outer))
                && !type.isAnonymousClass();
    }

    private static boolean isVisible(Member member) {
        boolean inherited = Modifier.isProtected(member.getModifiers())
                && !Modifier.isFinal(member.getDeclaringClass().getModifiers());
        return Modifier.isPublic(member.getModifiers()) || inherited;
    }

    /** Those of our types that a member names and that are not exported. */
    List<Class<?>> hiddenTypesIn(Member member) {
        List<Type> named = new ArrayList<>();
        if (member instanceof Executable executable) {
            named.addAll(List.of(executable.getGenericParameterTypes()));
        }
        if (member instanceof Method method) {
            named.add(method.getGenericReturnType());
        } else if (member instanceof Field field) {
            named.add(field.getGenericType());
        }
        return named.stream()
                .flatMap(PublicApi::classes)
                .filter(type -> type.getName().startsWith("pl.osl.") && !exportedSomewhere(type))
                .toList();
    }

    private boolean exportedSomewhere(Class<?> type) {
        return isVisible(type) && (exported.contains(type.getPackageName()) || isExportedElsewhere(type));
    }

    private static boolean isExportedElsewhere(Class<?> type) {
        return descriptors().stream()
                .flatMap(descriptor -> descriptor.exports().stream())
                .anyMatch(export -> !export.isQualified() && export.source().equals(type.getPackageName()));
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof Class<?> plain) {
            return Stream.of(plain.isArray() ? plain.getComponentType() : plain);
        }
        if (type instanceof ParameterizedType made) {
            return Stream.concat(
                    classes(made.getRawType()),
                    Stream.of(made.getActualTypeArguments()).flatMap(PublicApi::classes));
        }
        if (type instanceof WildcardType wild) {
            return Stream.concat(Stream.of(wild.getUpperBounds()), Stream.of(wild.getLowerBounds()))
                    .flatMap(PublicApi::classes);
        }
        if (type instanceof GenericArrayType array) {
            return classes(array.getGenericComponentType());
        }
        return Stream.empty();
    }

    /** The signatures of the module, package by package and type by type. */
    String text() {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (Class<?> type : types) {
            if (!type.getPackageName().equals(last)) {
                last = type.getPackageName();
                text.append("\npackage ").append(last).append('\n');
            }
            text.append('\n').append(heading(type)).append('\n');
            members(type).stream()
                    .map(PublicApi::signature)
                    .sorted()
                    .forEach(line -> text.append("    ").append(line).append('\n'));
        }
        return "module " + module + "\n" + text;
    }

    private static String heading(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        boolean told = Modifier.isFinal(type.getModifiers()) && !type.isRecord() && !type.isEnum();
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return (told ? "final " : "")
                + (Modifier.isAbstract(type.getModifiers()) && kind.equals("class") ? "abstract " : "")
                + kind + " " + name + variables(type.getTypeParameters()) + parents(type);
    }

    private static String parents(Class<?> type) {
        String parents = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .filter(parent ->
                        classes(parent).findFirst().filter(PublicApi::isVisible).isPresent())
                .map(PublicApi::name)
                .filter(name -> !name.matches("Object|Record|Enum<.*"))
                .collect(joining(", "));
        return parents.isEmpty() ? "" : " : " + parents;
    }

    private static String signature(Member member) {
        if (member instanceof Field field) {
            return modifiers(member) + name(field.getGenericType()) + " " + field.getName();
        }
        Executable executable = (Executable) member;
        String result = executable instanceof Method method ? name(method.getGenericReturnType()) + " " : "";
        String called = executable instanceof Constructor<?> made
                ? made.getDeclaringClass().getSimpleName()
                : executable.getName();
        String variables = variables(executable.getTypeParameters());
        String parameters = Stream.of(executable.getGenericParameterTypes())
                .map(PublicApi::name)
                .collect(joining(", "));
        String thrown = Stream.of(executable.getGenericExceptionTypes())
                .map(PublicApi::name)
                .collect(joining(", "));
        return modifiers(member) + (variables.isEmpty() ? "" : variables + " ") + result + called + "(" + parameters
                + ")" + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String modifiers(Member member) {
        return (Modifier.isProtected(member.getModifiers()) ? "protected " : "")
                + (Modifier.isStatic(member.getModifiers()) ? "static " : "");
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables)
                        .map(variable -> variable.getName() + bounds(variable))
                        .collect(joining(", ", "<", ">"));
    }

    private static String bounds(TypeVariable<?> variable) {
        String bounds = Stream.of(variable.getBounds())
                .filter(bound -> bound != Object.class)
                .map(PublicApi::name)
                .collect(joining(" & "));
        return bounds.isEmpty() ? "" : " extends " + bounds;
    }

    private static String name(Type type) {
        return PACKAGE.matcher(type.getTypeName()).replaceAll("").replace('$', '.');
    }
}
