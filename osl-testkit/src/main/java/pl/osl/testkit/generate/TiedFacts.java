package pl.osl.testkit.generate;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;

/** Which facts of a type an invariant ties to others, found by trying what the reader refuses of two together. */
final class TiedFacts {

    private static final ClassValue<Map<String, Set<String>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Set<String>> computeValue(Class<?> type) {
            return new TiedFacts(type).ties();
        }
    };

    private final Class<?> type;
    private final Map<String, List<String>> values = new TreeMap<>();

    private TiedFacts(Class<?> type) {
        this.type = type;
        RecordType.of(type).fields().forEach(this::gather);
        nestedDays().forEach(path -> put(path, List.of("\"2001-01-01\"", "\"2002-01-01\"", "null")));
    }

    /** The fields tied to some of a type, those included. */
    static Set<String> of(Class<?> type, Set<String> fields) {
        Set<String> all = new TreeSet<>(fields);
        int before;
        do {
            before = all.size();
            List.copyOf(all).forEach(field -> all.addAll(KNOWN.get(type).getOrDefault(field, Set.of())));
        } while (all.size() > before);
        return all;
    }

    private void gather(String field, Type of) {
        Class<?> raw = RecordType.raw(of);
        if (raw == Validity.class) {
            put(field + "/from", List.of("\"2001-01-01\"", "\"2002-01-01\""));
            put(field + "/until", List.of("\"2001-01-01\"", "\"2002-01-01\"", "null"));
        } else if (raw == Fact.class) {
            List<String> all = new ArrayList<>(texts(RecordType.raw(RecordType.content(of))));
            all.add("null");
            put(field, all);
        }
    }

    private static List<String> texts(Class<?> content) {
        if (content == When.class) {
            return List.of("\"2001-01-01\"", "\"2002-01-01\"");
        }
        if (content == Integer.class) {
            return List.of("1", "1000000");
        }
        if (content == Boolean.class) {
            return List.of("true", "false");
        }
        if (content.isEnum()) {
            return Stream.of(content.getEnumConstants())
                    .map(constant -> "\"" + ((Enum<?>) constant).name() + "\"")
                    .toList();
        }
        return RecordType.is(content) ? List.of("{}") : List.of();
    }

    private Stream<String> nestedDays() {
        try {
            return ((Chronology<?>) type.getField("CHRONOLOGY").get(null))
                    .paths().stream().filter(path -> path.contains("/") && !values.containsKey(path));
        } catch (NoSuchFieldException none) {
            return Stream.empty();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void put(String path, List<String> texts) {
        values.put(
                path, texts.stream().filter(text -> isRead(Map.of(path, text))).toList());
    }

    private Map<String, Set<String>> ties() {
        Map<String, Set<String>> ties = new HashMap<>();
        for (String one : values.keySet()) {
            for (String other : values.keySet()) {
                if (one.compareTo(other) < 0 && exclude(one, other)) {
                    ties.computeIfAbsent(one, none -> new TreeSet<>()).add(other);
                    ties.computeIfAbsent(other, none -> new TreeSet<>()).add(one);
                }
            }
        }
        return ties;
    }

    private boolean exclude(String one, String other) {
        boolean isInside = other.startsWith(one + "/");
        return !isInside
                && values.getOrDefault(one, List.of()).stream()
                        .anyMatch(first -> values.getOrDefault(other, List.of()).stream()
                                .anyMatch(second -> !isRead(Map.of(one, first, other, second))));
    }

    private boolean isRead(Map<String, String> fields) {
        StringBuilder json = new StringBuilder("{");
        Map<String, String> outer = new TreeMap<>();
        fields.forEach((path, text) -> {
            int slash = path.indexOf('/');
            if (slash < 0) {
                outer.put(path, text);
            } else {
                String inner = "\"" + path.substring(slash + 1) + "\": " + text;
                outer.merge(
                        path.substring(0, slash),
                        "{" + inner + "}",
                        (before, more) -> before.replaceAll("}$", ", ") + more.substring(1));
            }
        });
        if (RecordType.of(type).fields().containsKey("id")) {
            outer.put("id", "\"x\"");
        }
        outer.forEach((field, text) -> json.append(json.length() > 1 ? ", " : "")
                .append('"')
                .append(field)
                .append("\": ")
                .append(text));
        try {
            OslJson.read(json.append('}').toString(), type);
            return true;
        } catch (UnreadableRecordException refused) {
            return false;
        }
    }
}
