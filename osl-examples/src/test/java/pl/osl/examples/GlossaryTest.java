package pl.osl.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void every_type_of_record_and_of_answer_has_a_word() {
        List<String> named =
                GlossaryNouns.rows().stream().map(GlossaryRow::java).toList();

        assertThat(GlossaryNouns.types().map(Class::getSimpleName))
                .hasSizeGreaterThan(50)
                .allSatisfy(type -> assertThat(named).contains(type));
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
        text.append(section("What is recorded and what is answered", GlossaryNouns.rows()));
        text.append(section("Parameters of the editions", parameters()));
        text.append(section("Stages of the standard", stages()));
        text.append(section("Rules of the standard", rules()));
        words().forEach((room, rows) -> text.append(section("What a record says: " + room, rows)));
        terms().forEach((room, rows) -> text.append(section("Terms: " + room, rows)));
        return text.toString();
    }

    private static String section(String title, List<GlossaryRow> rows) {
        StringBuilder section = new StringBuilder("\n## " + title + "\n\n| Polish | English | Java |\n|---|---|---|\n");
        rows.forEach(row -> section.append(row.line()));
        return section.toString();
    }

    private static List<GlossaryRow> parameters() {
        return OslStandard.edition2014()
                .catalogue()
                .rules()
                .flatMap(rule -> rule.parameters().stream())
                .map(parameter -> new GlossaryRow(parameter.wording(), parameter.name()))
                .distinct()
                .toList();
    }

    private static List<GlossaryRow> stages() {
        return OslStandard.edition2014().stages().stream()
                .map(stage -> new GlossaryRow(
                        stage.title(), "OslStage." + constant(stage.id().value())))
                .toList();
    }

    private static List<GlossaryRow> rules() {
        return OslStandard.edition2014().rules().stream()
                .map(rule -> new GlossaryRow(
                        rule.title(), "OslRule." + constant(rule.id().value())))
                .sorted(Comparator.comparing(GlossaryRow::java))
                .toList();
    }

    private static String constant(String id) {
        return id.replace('-', '_');
    }

    /** The words of the vocabulary, by the packages that mirror the model. */
    private static SortedMap<String, List<GlossaryRow>> words() {
        SortedMap<String, List<GlossaryRow>> words = new TreeMap<>();
        GlossaryNouns.classes("pl.osl.rules.vocabulary")
                .forEach(type -> Stream.of(type.getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()))
                        .flatMap(field -> label(field)
                                .map(label -> new GlossaryRow(label, type.getSimpleName() + "." + field.getName()))
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
    private static SortedMap<String, List<GlossaryRow>> terms() {
        SortedMap<String, List<GlossaryRow>> terms = new TreeMap<>();
        GlossaryNouns.classes("pl.osl")
                .filter(type -> type.isEnum() && Term.class.isAssignableFrom(type))
                .forEach(type -> Stream.of(type.getEnumConstants())
                        .map(constant -> new GlossaryRow(
                                ((Term) constant).wording(), type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                        .forEach(row -> terms.computeIfAbsent(room(type), first -> new ArrayList<>())
                                .add(row)));
        return terms;
    }

    private static String room(Class<?> type) {
        return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    }
}
