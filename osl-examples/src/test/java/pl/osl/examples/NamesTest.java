package pl.osl.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What may be called what. */
class NamesTest {

    /** Each builder is named with its type; a test declares a namesake of {@code Plan} on purpose. */
    private static final Set<String> MEANT_TWICE = Set.of("Builder", "Plan");

    @Test
    void generated_types_are_hidden() {
        classes()
                .that()
                .haveNameMatching(".*\\.(Immutable|With)[A-Z]\\w*")
                .should()
                .bePackagePrivate()
                .because("users see the type that was written, never the one that was generated from it")
                .check(OurClasses.ALL);
    }

    @Test
    void public_names_say_what_a_thing_is() {
        noClasses()
                .that()
                .arePublic()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common|Base)")
                .because("such an ending says only that nobody knew where the code belongs")
                .check(OurClasses.ALL);
    }

    /** The outlines of {@code osl-encoding} are meant to be called like the types for which they stand. */
    @Test
    void no_type_name_stands_twice_nested_types_and_tests_included() throws IOException {
        Map<String, List<Path>> byName = new TreeMap<>();
        for (Path file : JavaFiles.ofAllModules()) {
            if (!file.toString().matches(".*-info\\.java|.*/outline/.*")) {
                JavaFiles.typesDeclaredIn(file)
                        .forEach(name -> byName.computeIfAbsent(name, first -> new ArrayList<>())
                                .add(file));
            }
        }
        byName.keySet().removeAll(MEANT_TWICE);

        assertThat(byName).hasSizeGreaterThan(800);
        assertThat(byName.entrySet())
                .as("a reader who sees a name knows which room it is in")
                .filteredOn(named -> named.getValue().size() > 1)
                .isEmpty();
    }

    @Test
    void nothing_in_the_library_is_named_like_a_test() {
        noClasses()
                .should()
                .haveNameMatching(".*Tests?")
                .because("the build takes such a class for a test, and so does a reader")
                .check(OurClasses.ALL);
    }
}
