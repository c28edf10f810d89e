package pl.osl.examples;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The documents name what there is: types, commands with their options, and the coordinates of a module. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z][a-z]+[A-Za-z]*\\b");

    /** Of Java, Jackson and Immutables. */
    private static final Set<String> TYPES_OF_OTHERS = Set.of(
            "Generated",
            "IllegalArgumentException",
            "JsonUnwrapped",
            "LocalDate",
            "NullPointerException",
            "ObjectMapper",
            "Executor",
            "Optional",
            "Redacted",
            "Value");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"})
    void a_type_that_a_document_names_exists(String document) throws IOException {
        Set<String> named = CODE.matcher(Files.readString(ROOT.resolve(document)))
                .results()
                .flatMap(code -> TYPE.matcher(code.group(1)).results())
                .map(MatchResult::group)
                .filter(type -> !TYPES_OF_OTHERS.contains(type))
                .collect(toSet());

        assertThat(named).isNotEmpty().isSubsetOf(types());
    }

    @Test
    void every_command_and_every_option_of_one_is_documented() throws IOException {
        String page = Files.readString(ROOT.resolve("docs").resolve("command-line.md"));
        Terminal terminal = new Terminal(new PrintStream(PrintStream.nullOutputStream()), System.err);
        for (CommandLine command : Osl.commandLine(terminal).getSubcommands().values()) {
            assertThat(page).containsPattern("`(osl )?" + command.getCommandName() + "\\b");
            assertThat(command.getCommandSpec().options().stream()
                            .map(OptionSpec::longestName)
                            .filter(option -> !option.equals("--help")))
                    .allSatisfy(option -> assertThat(page).containsPattern("`([^`]* )?" + option + "\\b"));
        }
    }

    @Test
    void the_coordinates_in_the_readme_are_those_of_the_module() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String pom = Files.readString(ROOT.resolve("osl-report").resolve("pom.xml"));

        for (String element : List.of("groupId", "version")) {
            assertThat(readme).contains(only(element, pom));
        }
        assertThat(pom).contains(only("artifactId", readme));
    }

    private static String only(String element, String xml) {
        return Pattern.compile("<" + element + ">[^<]*</" + element + ">")
                .matcher(xml)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    /** The simple names of all types, tests too, by the files in which they stand. */
    private static Set<String> types() throws IOException {
        return JavaFiles.ofAllModules().stream().map(JavaFiles::typeIn).collect(toSet());
    }
}
