package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fresh Java on the module path: what the descriptors do not require or open is not there. */
class ModulePathTest {

    private static final Pattern MODULES = Pattern.compile(
            "pl\\.osl\\.(model|rules|report|examples)|com\\.fasterxml\\.jackson\\..+|info\\.picocli|org\\.slf4j(\\.simple)?");

    @ParameterizedTest
    @ValueSource(strings = {"assess", "cohort"})
    void the_command_line_runs_from_the_module_path(String command, @TempDir Path folder) throws Exception {
        Path centre = Files.writeString(folder.resolve("centre.json"), """
                {
                  "schemaVersion": "1.0",
                  "id": "koscian",
                  "name": "Ośrodek Pomocy Społecznej w Kościanie",
                  "organisers": [{"id": "organiser-1", "roles": ["ANIMATOR"], "appointment": {"from": "2012-01"}}],
                  "documents": {"atLeast": [{"id": "statute", "kind": "STATUTE", "adopted": "2012-08-03"}]}
                }
                """);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=en",
                        "-Duser.country=GB",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "--module-path",
                        modulePath(),
                        "-m",
                        "pl.osl.examples/pl.osl.examples.Osl",
                        command,
                        centre.toString(),
                        "--format",
                        "json",
                        "--day",
                        "2012-11-26")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();

        String answer = text(out);
        String run = "of a run that wrote%n%s%nand complained%n%s%n".formatted(answer, text(err));
        assertThat(ended).as("end in time %s", run).isTrue();
        assertThat(process.exitValue()).as("exit status %s", run).isZero();
        assertThat(answer.lines())
                .as("answer %s", run)
                .singleElement(STRING)
                .startsWith("{")
                .endsWith("}")
                .contains("\"edition\":\"2014\"");
    }

    /** The modules needed among all that the tests have on their class path; folders or jars, as the build has them. */
    private static String modulePath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> ModuleFinder.of(Path.of(entry)).findAll().stream()
                        .anyMatch(module ->
                                MODULES.matcher(module.descriptor().name()).matches()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
