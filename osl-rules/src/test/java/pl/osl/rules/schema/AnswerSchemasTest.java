package pl.osl.rules.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.rules.assessment.Answer;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.DayAnswer;
import pl.osl.rules.osl.OslStandard;

/** The schemas that are shipped are those that the types make; that answers keep to them is a law of the testkit. */
class AnswerSchemasTest {

    private static final boolean REWRITING = System.getProperty("osl.rewrite") != null;

    private static final Path SHIPPED = Path.of("src", "main", "resources", "pl", "osl", "rules", "schema");
    private static final Path DOCUMENTED = Path.of("..", "docs");

    private static final String COMMAND = "mvn -pl osl-rules -am test -Dosl.rewrite"
            + " -Dtest=AnswerSchemasTest -Dsurefire.failIfNoSpecifiedTests=false";

    static List<Class<?>> types() {
        return AnswerSchemas.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_shipped_and_documented_is_what_the_types_make(Class<?> type) throws IOException {
        String file = AnswerSchemas.fileName(type);
        String id = "urn:osl:schema:" + file.replace(".schema.json", "") + ":" + SchemaVersion.CURRENT;
        String generated = AnswerSchemaGenerator.schemaOf(type, id);

        check(SHIPPED.resolve(file), generated);
        check(DOCUMENTED.resolve(file), generated);
        if (!REWRITING) {
            assertThat(AnswerSchemas.of(type)).isEqualTo(generated);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void patterns_keep_to_what_all_common_languages_read(Class<?> type) {
        assertThat(AnswerSchemas.of(type)).doesNotContain("\\\\p", "\\\\P", "\\\\u", "(?!", "(?=", "(?<");
    }

    @Test
    void the_class_of_an_answer_has_the_schema_of_its_type() {
        Assessment assessment = Assessor.of(OslStandard.pilot())
                .at(Centre.builder().id("centre").build(), LocalDate.of(2012, 11, 26))
                .assess();
        assertThat(AnswerSchemas.of(assessment.getClass())).isEqualTo(AnswerSchemas.of(Assessment.class));
    }

    @ParameterizedTest
    @ValueSource(classes = {DayAnswer.class, NamesakeOf.Plan.class})
    void what_is_no_answer_of_this_library_has_no_schema(Class<?> type) {
        assertThatThrownBy(() -> AnswerSchemas.of(type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(type.getName() + " is not a type that has a schema");
    }

    private interface NamesakeOf {
        interface Plan extends Answer {}
    }

    private static void check(Path file, String text) throws IOException {
        if (REWRITING) {
            Files.write(file, text.getBytes(UTF_8));
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "nothing")
                .as("%s, to be read through and written anew by%n%s%n", file, COMMAND)
                .isEqualTo(text);
    }
}
