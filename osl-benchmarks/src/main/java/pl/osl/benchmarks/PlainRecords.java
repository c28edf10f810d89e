package pl.osl.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Plain records in the shape of a document, as a straightforward application would write them.
 *
 * <p>They are written and compiled when the benchmark starts, so they follow the document and need no upkeep. A text that
 * is a day becomes whatever type of day is wanted, any other text a {@code String}; what is null or lacking anywhere
 * becomes an {@code Optional}.
 */
public final class PlainRecords {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final Class<?> day;
    private final Map<String, String> namesByComponents = new LinkedHashMap<>();

    private PlainRecords(Class<?> day) {
        this.day = day;
    }

    /** The record class for a document, its days of the type that is given. */
    public static Class<?> of(JsonNode document, Class<?> day) {
        PlainRecords records = new PlainRecords(day);
        String root = records.record(List.of(document));
        return compile(root, "public final class Plain {\n" + records.declarations() + "}\n");
    }

    private String declarations() {
        return namesByComponents.entrySet().stream()
                .map(record -> "    public record " + record.getValue() + "(" + record.getKey() + ") {}\n")
                .collect(Collectors.joining());
    }

    /** The name of a record that holds every field of these objects. */
    private String record(List<JsonNode> objects) {
        Set<String> fields = new LinkedHashSet<>();
        objects.forEach(object -> object.fieldNames().forEachRemaining(fields::add));
        String components = fields.stream()
                .map(field -> field(objects, field) + " " + field)
                .collect(Collectors.joining(", "));
        return namesByComponents.computeIfAbsent(components, all -> "R" + namesByComponents.size());
    }

    private String field(List<JsonNode> objects, String field) {
        List<JsonNode> values = new ArrayList<>();
        objects.stream().filter(object -> object.hasNonNull(field)).forEach(object -> values.add(object.get(field)));
        String type = type(values);
        return values.size() < objects.size() ? "java.util.Optional<" + type + ">" : type;
    }

    private String type(List<JsonNode> values) {
        if (values.isEmpty() || values.stream().allMatch(JsonNode::isTextual)) {
            boolean days = !values.isEmpty()
                    && values.stream().allMatch(value -> value.textValue().matches(DAY));
            return days ? day.getName() : "String";
        }
        if (values.stream().allMatch(JsonNode::isArray)) {
            List<JsonNode> elements = values.stream()
                    .flatMap(array -> StreamSupport.stream(array.spliterator(), false))
                    .toList();
            return "java.util.List<" + type(elements) + ">";
        }
        if (values.stream().allMatch(JsonNode::isObject)) {
            return record(values);
        }
        if (values.stream().allMatch(JsonNode::isBoolean)) {
            return "Boolean";
        }
        return values.stream().allMatch(JsonNode::isInt) ? "Integer" : "java.math.BigDecimal";
    }

    private static Class<?> compile(String name, String source) {
        try {
            Path folder = Files.createTempDirectory("plain-records");
            Path file = Files.writeString(folder.resolve("Plain.java"), source);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            int failed = compiler.run(null, null, null, "-d", folder.toString(), file.toString());
            if (failed != 0) {
                throw new IllegalStateException("no plain records could be made of this document:\n" + source);
            }
            URL[] classes = {folder.toUri().toURL()};
            return new URLClassLoader(classes).loadClass("Plain$" + name);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(source, e);
        }
    }
}
