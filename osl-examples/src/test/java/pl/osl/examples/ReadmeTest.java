package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What README and the page on the command line show is run, and prints what they say. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path COMMAND_LINE = Path.of("..", "docs", "command-line.md");
    private static final Path RECORD_IN_JAVA =
            Path.of("src", "test", "java", "pl", "osl", "examples", "RecordInJavaTest.java");
    private static final Pattern REGION = Pattern.compile("(?ms)^ *// #region record\\n(.*?)^ *// #endregion$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern ARGUMENTS = Pattern.compile("-Dexec\\.args=\"([^\"]*)\"");

    private static final List<String> PACKAGES = List.of(
            "java.nio.file",
            "java.time",
            "pl.osl.model.centre",
            "pl.osl.model.fact",
            "pl.osl.model.json",
            "pl.osl.rules.assessment",
            "pl.osl.report",
            "pl.osl.rules.plan",
            "pl.osl.rules.question",
            "pl.osl.rules.osl");

    @Test
    void the_java_prints_what_stands_below_it(@TempDir Path folder) throws Exception {
        List<Fence> fences = fences(README);
        Path centre = Files.writeString(
                folder.resolve("centre.json"), only(fences, "json").text());
        int run = 0;
        for (int i = 0; i + 1 < fences.size(); i++) {
            if (fences.get(i).kind().equals("java") && fences.get(i + 1).kind().equals("text")) {
                String snippet = fences.get(i).text().replace("centre.json", centre.toString());
                assertThat(run(snippet, folder)).isEqualTo(fences.get(i + 1).text());
                run++;
            }
        }
        assertThat(run).as("snippets with their output").isEqualTo(2);
    }

    @Test
    void the_commands_print_what_stands_below_them(@TempDir Path folder) throws IOException {
        List<Fence> fences = fences(COMMAND_LINE);
        int shown = 0;
        for (int i = 0; i + 1 < fences.size(); i++) {
            boolean command = fences.get(i).kind().equals("sh")
                    && fences.get(i + 1).kind().equals("text");
            if (command) {
                assertThat(run(fences.get(i).text().lines().toList(), folder))
                        .isEqualTo(fences.get(i + 1).text());
                shown++;
            }
        }
        assertThat(shown).as("commands with their output").isEqualTo(6);
    }

    @Test
    void the_waivers_shown_are_those_that_the_commands_read() throws IOException {
        Path waivers = Path.of("src", "main", "resources", "waivers", "waivers.json");

        assertThat(only(fences(COMMAND_LINE), "json").text()).isEqualTo(Files.readString(waivers));
    }

    @Test
    void the_packages_that_the_readme_names_are_all_that_its_snippets_import() throws IOException {
        String readme = Files.readString(README).replaceAll("`\\.(\\w+)`", "$1");

        assertThat(Stream.concat(
                                PACKAGES.stream().filter(name -> name.startsWith("pl.osl.")),
                                Files.readAllLines(RECORD_IN_JAVA).stream()
                                        .filter(line -> line.startsWith("import pl.osl.model."))
                                        .map(line -> line.replaceAll("import (.*)\\.\\w+;", "$1")))
                        .map(name -> name.substring(name.lastIndexOf('.') + 1)))
                .allSatisfy(name -> assertThat(readme).containsPattern("import from .*\\b" + name + "\\b"));
    }

    @Test
    void the_record_in_java_is_the_one_that_is_tried() throws IOException {
        Matcher region = REGION.matcher(Files.readString(RECORD_IN_JAVA));
        assertThat(region.find()).isTrue();

        assertThat(fences(README).get(2))
                .isEqualTo(new Fence("java", region.group(1).replaceAll("(?m)^ {8}", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "ARCHITECTURE.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "SECURITY.md",
                "docs/command-line.md",
                "docs/decisions.md"
            })
    void links_between_documents_lead_somewhere(String document) throws IOException {
        Path file = Path.of("..").resolve(document);

        assertThat(LINK.matcher(Files.readString(file)).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
    }

    @Test
    void the_readme_fits_on_a_few_screens() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(150);
    }

    private record Fence(String kind, String text) {}

    private static List<Fence> fences(Path document) throws IOException {
        Matcher matcher = FENCE.matcher(Files.readString(document));
        return matcher.results()
                .map(match -> new Fence(match.group(1), match.group(2)))
                .toList();
    }

    private static Fence only(List<Fence> fences, String kind) {
        List<Fence> found =
                fences.stream().filter(fence -> fence.kind().equals(kind)).toList();
        assertThat(found).as("fences of %s", kind).hasSize(1);
        return found.get(0);
    }

    /** Runs one after the other, keeps what goes into a file there, and gives what the last one prints. */
    private static String run(List<String> commands, Path folder) throws IOException {
        String out = "";
        for (String command : commands) {
            String[] parts = command.split(" > ", -1);
            String[] arguments = Stream.of(arguments(parts[0]))
                    .map(argument -> Files.exists(folder.resolve(argument))
                            ? folder.resolve(argument).toString()
                            : argument)
                    .toArray(String[]::new);
            out = Run.of(arguments).out();
            if (parts.length > 1) {
                Files.writeString(folder.resolve(parts[1]), out);
            }
        }
        return out;
    }

    /** Paths in the README start at the root of the checkout, those of a test in its module. */
    private static String[] arguments(String command) {
        Matcher matcher = ARGUMENTS.matcher(command);
        assertThat(matcher.find()).as("arguments in %s", command).isTrue();
        return matcher.group(1).replace("osl-examples/", "").split(" ", -1);
    }

    /** Compiled and run by a Java of its own, as a reader would. */
    private static String run(String snippet, Path folder) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Snippet.java"), program(snippet));
        Path complaints = folder.resolve("complaints");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString())
                .redirectError(complaints.toFile())
                .start();
        String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor())
                .as("exit status, with %s", Files.readString(complaints))
                .isZero();
        return out.replace(System.lineSeparator(), "\n");
    }

    private static String program(String snippet) {
        String imports =
                PACKAGES.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining());
        return imports + "class Snippet { public static void main(String[] args) throws Exception {\n" + snippet + "}}";
    }
}
