package pl.osl.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;

/** A centre that meets the pilot edition, of a plausible size. */
final class Sample {

    /** The record's resource beside this class. */
    static final String RESOURCE = "sample.json";

    static final LocalDate DAY = LocalDate.of(2012, 11, 26);

    static final Centre CENTRE = OslJson.read(text(RESOURCE), Centre.class);

    private Sample() {}

    /** The text of a resource beside this class, or of a file if there is no such resource. */
    static String text(String record) {
        try (InputStream resource = Sample.class.getResourceAsStream(record)) {
            return resource == null
                    ? Files.readString(Path.of(record))
                    : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(record, e);
        }
    }
}
