package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.testkit.cases.Exemplary;

/** What docs/embedding.md shows of an application's own mapper runs, line for line. */
class EmbeddedMapperTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "embedding.md");
    private static final Pattern FENCE = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void an_answer_is_made_as_the_document_shows() throws JsonProcessingException {
        String body = OslJson.write(Exemplary.ops());

        ObjectMapper mapper = new ObjectMapper();
        Centre centre = mapper.readValue(body, Centre.class);
        Assessment assessment = Assessor.of(OslStandard.pilot())
                .at(centre, LocalDate.of(2012, 11, 26))
                .assess();
        String answer = mapper.writeValueAsString(Map.of("askedBy", "the town", "assessment", assessment));

        assertThat(answer).contains(OslJson.write(assessment));
    }

    @Test
    void faults_are_told_as_the_document_shows() throws IOException {
        List<String> told = new ArrayList<>();
        faults("{\"id\": \"x\", \"id\": \"y\", \"legalForms\": 7}", told);

        assertThat(told).isEqualTo(shown("text").get(0).lines().toList());
    }

    @Test
    void the_document_shows_what_is_run_here() throws IOException {
        String source = squeezed(Files.readString(Path.of("src/test/java/pl/osl/testkit/EmbeddedMapperTest.java")));

        assertThat(shown("java"))
                .hasSize(2)
                .allSatisfy(example ->
                        assertThat(source).contains(squeezed(example.replace("System.out.println", "told.add"))));
    }

    private static void faults(String body, List<String> told) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        try {
            mapper.readValue(body, Centre.class);
        } catch (JsonMappingException refused) {
            if (refused.getCause() instanceof UnreadableRecordException reasons) {
                reasons.faults().forEach(fault -> told.add(fault.in(Language.ENGLISH)));
            }
        }
    }

    private static List<String> shown(String kind) throws IOException {
        String document = Files.readString(DOCUMENT);
        return FENCE.matcher(document.substring(0, document.indexOf("## On Spark")))
                .results()
                .filter(fence -> fence.group(1).equals(kind))
                .map(fence -> fence.group(2))
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
