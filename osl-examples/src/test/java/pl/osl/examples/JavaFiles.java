package pl.osl.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java files of all modules, those of tests included. */
final class JavaFiles {

    private static final Path ROOT = Path.of("..");

    private static final Pattern DECLARATION = Pattern.compile("(?m)^ *(?:(?:public|protected|private|static|final|"
            + "abstract|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) (\\w+)");

    private JavaFiles() {}

    static List<Path> ofAllModules() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(JavaFiles::below)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }

    /** The simple name of the type that stands in a file. */
    static String typeIn(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /** The simple names of all types that a file declares, nested ones included. */
    static List<String> typesDeclaredIn(Path file) throws IOException {
        return DECLARATION
                .matcher(Files.readString(file))
                .results()
                .map(declared -> declared.group(1))
                .toList();
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return Arrays.stream(files.toArray(Path[]::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
