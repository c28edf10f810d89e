package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnwrittenOutputTest {

    private static final String CENTRE = "src/main/resources/centres/swarzedz.json";

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess " + CENTRE,
                "assess --format json " + CENTRE,
                "cohort " + CENTRE,
                "questions " + CENTRE,
                "timeline " + CENTRE,
                "rules",
                "help assess",
                "--version",
                "--lang pl"
            })
    void an_answer_that_cannot_be_written_is_told_and_ends_with_a_status(String arguments) {
        int status = Osl.runAndWrite(failing("No space left on device"), messages, arguments.split(" ", -1));

        assertThat(status).isEqualTo(Osl.REFUSED);
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .isEqualTo("nie udało się zapisać odpowiedzi: No space left on device\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess " + CENTRE, "rules", "help assess"})
    void a_reader_that_has_seen_enough_is_no_failure(String arguments) {
        int status = Osl.runAndWrite(failing("Broken pipe"), messages, arguments.split(" ", -1));

        assertThat(status).isEqualTo(Osl.DONE);
        assertThat(messages.size()).isZero();
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
