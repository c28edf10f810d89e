package pl.osl.rules.osl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;

/** A rule that is declared in a stage file stands in the standard too. */
class DeclaredRulesTest {

    @Test
    void every_rule_that_is_declared_stands_in_the_edition_once() throws Exception {
        assertThat(constants(Rule.class))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(OslStandard.edition2014().rules());
    }

    @Test
    void every_stage_that_is_declared_stands_in_an_edition() throws Exception {
        assertThat(constants(Stage.class))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Stream.of(OslStandard.pilot(), OslStandard.edition2014())
                        .flatMap(edition -> edition.stages().stream())
                        .toList());
    }

    @Test
    void a_rule_is_called_by_its_id() throws Exception {
        for (Field constant : fields(Rule.class)) {
            assertThat(constant.getName())
                    .isEqualTo(constant.get(null).toString().replace('-', '_'));
        }
    }

    private static <T> List<T> constants(Class<T> type) throws Exception {
        List<T> constants = new ArrayList<>();
        for (Field field : fields(type)) {
            constants.add(type.cast(field.get(null)));
        }
        return constants;
    }

    /** The constants of a type in all classes of the package. */
    private static List<Field> fields(Class<?> type) throws IOException, URISyntaxException, ClassNotFoundException {
        List<Field> found = new ArrayList<>();
        for (Class<?> declaring : classes()) {
            Arrays.stream(declaring.getDeclaredFields())
                    .filter(field -> field.getType() == type && Modifier.isStatic(field.getModifiers()))
                    .peek(field -> field.setAccessible(true))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Class<?>> classes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path home = Path.of(OslStandard.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.resolve("pl/osl/rules/osl"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class")) {
                    classes.add(Class.forName("pl.osl.rules.osl." + name.substring(0, name.length() - 6)));
                }
            }
        }
        return classes;
    }
}
