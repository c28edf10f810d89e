package pl.osl.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources of the types say of them and of their fields; read in tests, written into the schema. */
final class Descriptions {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
    private static final String ANNOTATIONS =
            "(?:@[\\w.]+(?:\\((?:[^()\"]|\"[^\"]*\")*\\))?\\s*(?://[^\\n]*\\n\\s*)?)*";

    private Descriptions() {}

    /** What a type is, in one paragraph; empty if its source says nothing. */
    static Optional<String> of(Class<?> type) {
        String declared = "(?:public )?(?:final )?(?:interface|record|class|enum) " + type.getSimpleName() + "\\b";
        return first(type, COMMENT + ANNOTATIONS + declared);
    }

    /** What a field of a type is, as the type or what it is a kind of says. */
    static Optional<String> of(Class<?> type, String field) {
        String getter = "(?:default )?(?:[\\w.]+(?:<[^;{}()]*>)?\\s+)" + field + "\\(\\)";
        return first(type, COMMENT + ANNOTATIONS + getter)
                .or(() -> source(type).flatMap(text -> component(text, field)))
                .or(() -> Arrays.stream(type.getGenericInterfaces())
                        .flatMap(Descriptions::raw)
                        .flatMap(kind -> of(kind, field).stream())
                        .findFirst());
    }

    private static Stream<Class<?>> raw(Type type) {
        return type instanceof Class<?> found ? Stream.of(found) : Stream.empty();
    }

    /** What the comment of a record says of one of its components. */
    private static Optional<String> component(String text, String field) {
        Matcher found = Pattern.compile("@param " + field + "\\s((?:(?!@|\\*/).)*)", Pattern.DOTALL)
                .matcher(text);
        return found.find() ? Optional.of(plain(found.group(1))) : Optional.empty();
    }

    private static Optional<String> first(Class<?> type, String pattern) {
        return source(type).flatMap(text -> {
            Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
            return found.find() ? Optional.of(plain(found.group(1))) : Optional.empty();
        });
    }

    private static Optional<String> source(Class<?> type) {
        Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first paragraph of a comment, without its marks. */
    private static String plain(String comment) {
        String text = comment.replaceAll("\\n\\s*\\*", "\n");
        return text.split("<p>|\\n\\s*@", 2)[0]
                .replaceAll("\\{@(?:code|link)\\s+([^}]*)\\}", "$1")
                .replaceAll("</?\\w+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
