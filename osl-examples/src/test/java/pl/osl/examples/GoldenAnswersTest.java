package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.report.Report;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.osl.OslStandard;

/**
 * The answers about the real centres, as they were read and found good.
 *
 * <p>Written anew, to be read through before they are committed, by
 *
 * <pre>mvn -pl osl-examples -am test -Dosl.rewrite -Dtest=GoldenAnswersTest -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class GoldenAnswersTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Assessor ASSESSOR = Assessor.of(OslStandard.edition2014());
    private static final LocalDate DAY = Demonstration.DAY_2014;

    static Stream<Arguments> answers() {
        return Demonstration.REAL_CENTRES.stream()
                .flatMap(name -> Stream.of(
                        Arguments.of(name, Language.POLISH, "pl"), Arguments.of(name, Language.ENGLISH, "en")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void the_answer_about_a_real_centre_reads_as_it_was_approved(String name, Language language, String ending)
            throws IOException {
        Centre centre = centre(name);
        String text = Report.of(ASSESSOR.at(centre, DAY).assess()).text(language);
        compare(name + "." + ending + ".txt", text);
    }

    @ParameterizedTest
    @CsvSource({"POLISH, pl", "ENGLISH, en"})
    void the_brief_answer_about_a_real_centre_reads_as_it_was_approved(Language language, String ending)
            throws IOException {
        BriefAssessment brief = ASSESSOR.at(centre("mlawa"), DAY).assess().brief();
        compare("mlawa-brief." + ending + ".txt", Report.of(brief).text(language));
    }

    @Test
    void the_answer_in_json_is_as_it_was_approved() throws IOException {
        compare(
                "koscian.json",
                OslJson.write(ASSESSOR.at(centre("koscian"), DAY).assess()) + "\n");
    }

    @Test
    void an_answer_reads_the_same_after_it_was_written_to_json() {
        Centre centre = centre("mlawa");
        Assessment assessment = ASSESSOR.at(centre, DAY).assess();
        Assessment read = OslJson.read(OslJson.write(assessment), Assessment.class);
        for (Language language : Language.values()) {
            assertThat(Report.of(read).text(language))
                    .isEqualTo(Report.of(assessment).text(language));
            assertThat(Report.withReasons(read).text(language))
                    .isEqualTo(Report.withReasons(assessment).text(language));
        }
    }

    private static Centre centre(String name) {
        return Demonstration.centre("/centres/" + name + ".json");
    }

    private static void compare(String file, String answer) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (System.getProperty("osl.rewrite") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, answer);
        }
        assertThat(answer).as(file).isEqualTo(Files.readString(golden));
    }
}
