package pl.osl.rules.osl;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;

/** The constants of stages and rules are those of the editions. */
class OslIdsTest {

    private static final List<Standard> EDITIONS = List.of(OslStandard.pilot(), OslStandard.edition2014());

    @Test
    void each_stage_of_an_edition_has_a_constant_and_there_are_no_others() {
        assertThat(constants(OslStage.class))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(stages().map(Stage::id).collect(Collectors.toSet()));
    }

    @Test
    void each_rule_of_an_edition_has_a_constant_and_there_are_no_others() {
        Set<Object> rules =
                stages().flatMap(stage -> stage.rules().stream()).map(Rule::id).collect(Collectors.toSet());

        assertThat(constants(OslRule.class)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void a_constant_is_called_as_its_id() {
        assertThat(Stream.of(OslStage.class, OslRule.class).flatMap(type -> Arrays.stream(type.getFields())))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.getName())
                        .isEqualTo(value(field).toString().replace('-', '_')));
    }

    private static Stream<Stage> stages() {
        return EDITIONS.stream().flatMap(edition -> edition.stages().stream());
    }

    private static List<Object> constants(Class<?> holder) {
        return Arrays.stream(holder.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(OslIdsTest::value)
                .toList();
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(constant.toString(), e);
        }
    }
}
