package pl.osl.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The Java files of all modules, those of tests included. */
final class JavaFiles {

    private static final Path ROOT = Path.of("..");

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

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return Arrays.stream(files.toArray(Path[]::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
