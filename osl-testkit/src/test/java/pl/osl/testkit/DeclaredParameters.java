package pl.osl.testkit;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.osl.rules.condition.Parameter;

/** The parameters that stand as constants in the classes of a package. */
final class DeclaredParameters {

    private DeclaredParameters() {}

    /** Those of the package of this class, private ones too. */
    static Set<Parameter> beside(Class<?> type) {
        Set<Parameter> declared = new HashSet<>();
        try {
            @Nullable URL here = type.getResource("");
            File @Nullable [] files = here == null ? null : new File(here.toURI()).listFiles();
            for (File file : files == null ? new File[0] : files) {
                if (file.getName().endsWith(".class") && !file.getName().startsWith("package-info")) {
                    String name = file.getName().replace(".class", "");
                    gather(Class.forName(type.getPackageName() + "." + name), declared);
                }
            }
        } catch (ReflectiveOperationException | URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return declared;
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
