package pl.osl.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;

/** The records of other modules, read where they lie. */
final class ReportedCentres {

    private static final Path EXEMPLARY =
            Path.of("..", "osl-testkit", "src", "main", "resources", "pl", "osl", "testkit", "cases");
    private static final Path EXAMPLES = Path.of("..", "osl-examples", "src", "main", "resources", "example");

    private ReportedCentres() {}

    static Centre ops() {
        return read(EXEMPLARY.resolve("exemplary-ops.json"));
    }

    static Centre cus() {
        return read(EXEMPLARY.resolve("exemplary-cus.json"));
    }

    static Centre example() {
        return read(EXAMPLES.resolve("2013-01.json"));
    }

    private static Centre read(Path file) {
        try {
            return OslJson.read(file, Centre.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
