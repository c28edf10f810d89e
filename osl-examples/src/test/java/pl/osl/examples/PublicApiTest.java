package pl.osl.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users can name is written down in {@code docs/api}, so that it changes only on purpose. */
class PublicApiTest {

    private static final Path DOCS = Path.of("..", "docs", "api");
    private static final boolean REWRITING = System.getProperty("osl.rewrite") != null;
    private static final String COMMAND = "mvn -pl osl-examples -am test -Dosl.rewrite"
            + " -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false";

    /** The engine is reached through these methods of a condition; everything else of it is hidden. */
    private static final List<String> DOORS_OF_THE_ENGINE =
            List.of("Condition.ask", "Condition.compiled", "Condition.demands");

    private static final SortedMap<String, PublicApi> APIS = PublicApi.ofModules(classes());

    private static List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("pl.osl").stream()
                        .filter(type -> !type.getName().endsWith("package-info"))
                        .map(JavaClass::reflect)
                        .forEach(classes::add);
        return classes;
    }

    static Collection<String> modules() {
        return APIS.keySet();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void what_users_can_name_is_written_down(String module) throws IOException {
        PublicApi api = Objects.requireNonNull(APIS.get(module));
        Path file = DOCS.resolve(module + ".txt");
        if (REWRITING) {
            Files.createDirectories(DOCS);
            Files.write(file, api.text().getBytes(UTF_8));
        }

        assertThat(Files.exists(file) ? Files.readString(file) : "nothing")
                .as("%s, to be read through and written anew by%n%s%n", file, COMMAND)
                .isEqualTo(api.text());
    }

    @Test
    void every_module_that_exports_something_is_written_down() throws IOException {
        List<String> files = new ArrayList<>();
        modules().forEach(module -> files.add(module + ".txt"));
        try (var written = Files.list(DOCS)) {
            assertThat(written.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(files);
        }
        assertThat(modules()).contains("pl.osl.model", "pl.osl.rules", "pl.osl.testkit");
    }

    @Test
    void no_exported_type_names_one_that_is_hidden() {
        TreeSet<String> hidden = new TreeSet<>();
        for (PublicApi api : APIS.values()) {
            for (Class<?> type : api.types()) {
                for (Member member : PublicApi.members(type)) {
                    if (!api.hiddenTypesIn(member).isEmpty()) {
                        hidden.add(type.getSimpleName() + "." + member.getName());
                    }
                }
            }
        }

        assertThat(hidden).containsExactlyElementsOf(new TreeSet<>(DOORS_OF_THE_ENGINE));
    }

    @Test
    void every_exported_package_names_its_door() throws IOException {
        for (PublicApi api : APIS.values()) {
            for (String exported : api.packages()) {
                Path source = Path.of("..", api.module().replaceFirst("pl[.]osl[.]", "osl-"), "src", "main", "java")
                        .resolve(exported.replace('.', '/'))
                        .resolve("package-info.java");
                assertThat(Files.readString(source).replaceAll("\\s+(\\* )?", " "))
                        .as(exported)
                        .contains("{@link " + exported + ".");
            }
        }
    }
}
