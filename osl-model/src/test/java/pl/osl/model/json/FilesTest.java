package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.osl.model.centre.Centre;

class FilesTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void a_file_that_holds_a_centre_is_read() throws IOException {
        Path file = Files.writeString(directory.resolve("centre.json"), RichCentre.TEXT + "\n");

        assertThat(OslJson.read(file, Centre.class)).isEqualTo(RichCentre.CENTRE);
    }

    @Test
    void a_refusal_names_the_file() throws IOException {
        Path file = Files.writeString(directory.resolve("centre.json"), "{}");

        assertThatExceptionOfType(UnreadableRecordException.class)
                .isThrownBy(() -> OslJson.read(file, Centre.class))
                .withMessage(file + ": /id: the field \"id\" is missing; this element cannot exist without it");
    }

    @Test
    void a_file_of_lines_is_read_line_by_line() throws IOException {
        Path file = Files.writeString(directory.resolve("centres.jsonl"), RichCentre.TEXT + "\n{}\n");

        try (Stream<Line<Centre>> lines = OslJson.lines(file, Centre.class)) {
            assertThat(lines.map(
                            line -> line.refusal().map(Throwable::getMessage).orElse("read")))
                    .containsExactly(
                            "read",
                            file + ":2: /id: the field \"id\" is missing; this element cannot exist without it");
        }
    }

    @Test
    void a_file_that_is_not_there_is_an_io_exception() {
        Path nowhere = directory.resolve("nowhere.json");

        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> OslJson.read(nowhere, Centre.class));
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> OslJson.lines(nowhere, Centre.class));
    }

    @Test
    void a_folder_in_place_of_a_file_is_named() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OslJson.read(directory, Centre.class))
                .withMessageStartingWith(directory.toString());
    }

    @Test
    void a_stream_that_cannot_be_read_is_an_io_exception() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OslJson.read(new BrokenInput(), "centre.json", Centre.class))
                .withMessage("centre.json: cable cut");
    }
}
