package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.fact.Language;

/**
 * Documents with one fault each, and the expected messages.
 *
 * <p>Each {@code x.json} has an {@code x.expected}: the verdict of the schema, and the faults in Polish and in English.
 * To add one, add the document and run the command that a failure names.
 */
class BadDocumentsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "bad");
    private static final String DOCUMENT = ".json";
    private static final String EXPECTED = ".expected";
    private static final int AT_LEAST = 120;

    private final Validator validator = Validator.ofCentres();

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void a_bad_document_is_refused_in_the_words_that_are_expected(String name) throws IOException {
        byte[] document = Files.readAllBytes(FOLDER.resolve(name + DOCUMENT));

        Rewriting.check(FOLDER.resolve(name + EXPECTED), saidOf(document));
    }

    static List<String> names() throws IOException {
        return names(DOCUMENT);
    }

    @Test
    void each_document_has_its_expectation_and_there_are_no_others() throws IOException {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(AT_LEAST).isEqualTo(names(EXPECTED));
    }

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private String saidOf(byte[] document) {
        UnreadableRecordException refusal = Refusals.refusal(new ByteArrayInputStream(document));
        assertThat(refusal).as("the refusal").isNotNull();
        return "schema: " + verdict(document) + "\n" + faults(refusal, "pl: ", Language.POLISH)
                + faults(refusal, "en: ", Language.ENGLISH);
    }

    /** Determined in each run, so that it is never merely claimed that a schema cannot express something. */
    private String verdict(byte[] document) {
        return Validator.json(document)
                .map(json -> validator.errors(json).isEmpty() ? "cannot express" : "refuses")
                .orElse("sees no JSON");
    }

    private static String faults(UnreadableRecordException refusal, String language, Language in) {
        return refusal.faults().stream()
                .map(fault -> language + fault.in(in) + "\n")
                .collect(Collectors.joining());
    }
}
