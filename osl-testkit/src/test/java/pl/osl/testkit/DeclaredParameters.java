package pl.osl.testkit;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import pl.osl.rules.condition.Parameter;

/** The parameters that stand as constants in the classes of a package. */
final class DeclaredParameters {

    private DeclaredParameters() {}

    /** Those of the package of this class, private ones too. */
    static Set<Parameter> beside(Class<?> type) {
        Set<Parameter> declared = new HashSet<>();
        try {
            URI here = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"))
                    .toURI();
            for (String name : namesBeside(here)) {
                gather(Class.forName(type.getPackageName() + "." + name), declared);
            }
        } catch (ReflectiveOperationException | URISyntaxException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return declared;
    }

    /** The classes lie in a folder while the modules are built, and in a jar once they are. */
    private static List<String> namesBeside(URI type) throws IOException {
        if (!type.getScheme().equals("jar")) {
            return names(Path.of(type));
        }
        try (FileSystem jar = FileSystems.newFileSystem(type, Map.of())) {
            return names(jar.provider().getPath(type));
        }
    }

    private static List<String> names(Path type) throws IOException {
        try (Stream<Path> files = Files.list(Objects.requireNonNull(type.getParent()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> name.replace(".class", ""))
                    .toList();
        }
    }

    private static void gather(Class<?> type, Set<Parameter> declared) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == Parameter.class && Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                declared.add((Parameter) field.get(null));
            }
        }
    }
}
