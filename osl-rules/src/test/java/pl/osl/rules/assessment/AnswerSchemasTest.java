package pl.osl.rules.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.question.Questions;
import pl.osl.rules.replay.Replay;
import pl.osl.rules.timeline.Timeline;

/** The schemas that are shipped are those that the types make; that answers keep to them is a law of the testkit. */
class AnswerSchemasTest {

    private static final boolean REWRITING = System.getProperty("osl.rewrite") != null;

    private static final Path SHIPPED = Path.of("src", "main", "resources", "pl", "osl", "rules", "assessment");
    private static final Path DOCUMENTED = Path.of("..", "docs");

    private static final String COMMAND = "mvn -pl osl-rules -am test -Dosl.rewrite"
            + " -Dtest=AnswerSchemasTest -Dsurefire.failIfNoSpecifiedTests=false";

    @ParameterizedTest
    @ValueSource(
            classes = {
                Assessment.class,
                BriefAssessment.class,
                Plan.class,
                Questions.class,
                Timeline.class,
                Progress.class,
                CohortSummary.class,
                Replay.class
            })
    void what_is_shipped_and_documented_is_what_the_types_make(Class<? extends Answer> type) throws IOException {
        String file = AnswerSchemas.fileName(type);
        String id = "urn:osl:schema:" + file.replace(".schema.json", "") + ":" + SchemaVersion.CURRENT;
        String generated = AnswerSchemaGenerator.schemaOf(type, id);

        check(SHIPPED.resolve(file), generated);
        check(DOCUMENTED.resolve(file), generated);
        if (!REWRITING) {
            assertThat(AnswerSchemas.of(type)).isEqualTo(generated);
        }
    }

    @Test
    void what_is_no_answer_of_this_library_has_no_schema() {
        assertThatThrownBy(() -> AnswerSchemas.of(DayAnswer.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pl.osl.rules.assessment.DayAnswer is not a type of answer of this library");
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
