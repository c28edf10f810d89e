package pl.osl.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Part;
import pl.osl.rules.condition.Property;
import pl.osl.rules.osl.OslStandard;

/** The glossary in {@code docs/} says what the library says; compared, and written anew with {@code -Dosl.rewrite}. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");
    private static final boolean REWRITING = System.getProperty("osl.rewrite") != null;
    private static final String COMMAND = "mvn -pl osl-examples -am test -Dosl.rewrite"
            + " -Dtest=GlossaryTest -Dsurefire.failIfNoSpecifiedTests=false";

    private static final String TITLE = """
            # Glossary

            Polish, English and Java side by side, as the library says them: generated from its wordings by `GlossaryTest`.
            """;

    /** A term in both languages, and what it is called in Java. */
    private record Row(Wording wording, String java) {

        String line() {
            return "| " + cell(wording.polish()) + " | " + cell(wording.english()) + " | `" + java + "` |\n";
        }

        private static String cell(String words) {
            return words.replace("|", "\\|");
        }
    }

    @Test
    void the_glossary_says_what_the_library_says() throws IOException {
        String written = glossary();
        if (REWRITING) {
            Files.write(GLOSSARY, written.getBytes(UTF_8));
        }
        assertThat(Files.exists(GLOSSARY) ? Files.readString(GLOSSARY) : "nothing")
                .as("%s, to be read through and written anew by%n%s%n", GLOSSARY, COMMAND)
                .isEqualTo(written);
    }

    private static String glossary() {
        StringBuilder text = new StringBuilder(TITLE);
        text.append(section("Stages of the standard", stages()));
        text.append(section("Rules of the standard", rules()));
        words().forEach((room, rows) -> text.append(section("What a record says: " + room, rows)));
        terms().forEach((room, rows) -> text.append(section("Terms: " + room, rows)));
        return text.toString();
    }

    private static String section(String title, List<Row> rows) {
        StringBuilder section = new StringBuilder("\n## " + title + "\n\n| Polish | English | Java |\n|---|---|---|\n");
        rows.forEach(row -> section.append(row.line()));
        return section.toString();
    }

    private static List<Row> stages() {
        return OslStandard.edition2014().stages().stream()
                .map(stage ->
                        new Row(stage.title(), "OslStage." + constant(stage.id().value())))
                .toList();
    }

    private static List<Row> rules() {
        return OslStandard.edition2014().rules().stream()
                .map(rule ->
                        new Row(rule.title(), "OslRule." + constant(rule.id().value())))
                .sorted(Comparator.comparing(Row::java))
                .toList();
    }

    private static String constant(String id) {
        return id.replace('-', '_');
    }

    /** The words of the vocabulary, by the packages that mirror the model. */
    private static SortedMap<String, List<Row>> words() {
        SortedMap<String, List<Row>> words = new TreeMap<>();
        classes("pl.osl.rules.vocabulary")
                .forEach(type -> Stream.of(type.getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .flatMap(field ->
                                label(field)
                                        .map(label -> new Row(label, type.getSimpleName() + "." + field.getName()))
                                        .stream())
                        .forEach(row -> words.computeIfAbsent(room(type), first -> new ArrayList<>())
                                .add(row)));
        return words;
    }

    private static Optional<Wording> label(Field field) {
        Object word = constant(field);
        if (word instanceof Property<?, ?> property) {
            return Optional.of(property.label());
        }
        if (word instanceof Day<?> day) {
            return Optional.of(day.label());
        }
        if (word instanceof Amount<?> amount) {
            return Optional.of(amount.label());
        }
        if (word instanceof Elements<?, ?> elements) {
            return Optional.of(elements.label());
        }
        return word instanceof Part<?, ?> part ? Optional.of(part.label()) : Optional.empty();
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The constants of all enums whose constants have words, by package. */
    private static SortedMap<String, List<Row>> terms() {
        SortedMap<String, List<Row>> terms = new TreeMap<>();
        classes("pl.osl")
                .filter(type -> type.isEnum() && Term.class.isAssignableFrom(type))
                .forEach(type -> Stream.of(type.getEnumConstants())
                        .map(constant -> new Row(
                                ((Term) constant).wording(), type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                        .forEach(row -> terms.computeIfAbsent(room(type), first -> new ArrayList<>())
                                .add(row)));
        return terms;
    }

    private static String room(Class<?> type) {
        return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    }

    private static Stream<Class<?>> classes(String room) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(room).stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getName().endsWith("package-info"))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .map(JavaClass::reflect);
    }
}
