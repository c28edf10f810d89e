package pl.osl.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files derived from the code: compared in each test run, and rewritten in a run with {@code -Dosl.rewrite}. */
final class Rewriting {

    static final boolean WANTED = System.getProperty("osl.rewrite") != null;

    private static final String COMMAND = "mvn -pl osl-model -am test -Dosl.rewrite"
            + " -Dtest=SchemaTest,BadDocumentsTest -Dsurefire.failIfNoSpecifiedTests=false";

    private Rewriting() {}

    /** Compares a file, or rewrites it on request. */
    static void check(Path file, String text) throws IOException {
        if (WANTED) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, text.getBytes(UTF_8));
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "nothing")
                .as("%s, to be read through and written anew by%n%s%n", file, COMMAND)
                .isEqualTo(text);
    }
}
