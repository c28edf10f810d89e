package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownAnswersTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final String EXAMPLE =
            RESOURCES.resolve("example/2013-01.json").toString();
    private static final String EARLIER =
            RESOURCES.resolve("example/2012-05.json").toString();
    private static final String LATER =
            RESOURCES.resolve("example/2012-11.json").toString();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    assess EXAMPLE --day 2013-03-31        | # example | - **OSL-16**
                    assess EXAMPLE --full --day 2013-03-31 | # example | - `?`
                    plan EXAMPLE --day 2013-03-31          | # example | 1. Insert a provision
                    questions EXAMPLE --day 2013-03-31     | # example | 1. Is the provision
                    timeline EXAMPLE                       | # example | ```text
                    progress EARLIER LATER                 | # example | - **I2** Choice of organisers
                    cohort EXAMPLE --day 2013-03-31        | # OSL, edition pilot, facts and law as of 31 March 2013 | ## I2 Choice of organisers: 100 %
                    rules                                  | # OSL, edition pilot: the rules | ### OSL-16
                    """)
    void every_command_answers_in_markdown(String command, String first, String line) {
        String arguments =
                command.replace("EXAMPLE", EXAMPLE).replace("EARLIER", EARLIER).replace("LATER", LATER);
        Run run = Run.of((arguments + " --edition pilot --lang en --format markdown").split(" +", -1));
        assertThat(run.out().lines().findFirst()).contains(first);
        assertThat(run.out()).contains(line);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void what_was_verified_is_told_in_markdown(@TempDir Path folder) throws IOException {
        Run assessed = Run.of("assess", EXAMPLE, "--day", "2013-03-31", "--format", "json");
        Path assessment = Files.writeString(folder.resolve("assessment.json"), assessed.out());
        Run run = Run.of("verify", assessment.toString(), EXAMPLE, "--lang", "en", "--format", "markdown");
        assertThat(run.out()).isEqualTo("""
                # example

                OSL, edition 2014, facts and law as of 31 March 2013\\
                the same question, the same answer\\
                the record is of 31 January 2013; the answer holds if nothing has happened since

                """);
    }
}
