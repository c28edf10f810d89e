package pl.osl.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that follow from the code: compared by each test run, and written anew by one with {@code -Dosl.rewrite}. */
final class Rewriting {

    static final boolean WANTED = System.getProperty("osl.rewrite") != null;

    private static final String COMMAND = "mvn -pl osl-model -am test -Dosl.rewrite"
            + " -Dtest=SchemaTest,BadDocumentsTest -Dsurefire.failIfNoSpecifiedTests=false";

    private Rewriting() {}

    /** Compares a file, or writes it if that is wanted. */
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
