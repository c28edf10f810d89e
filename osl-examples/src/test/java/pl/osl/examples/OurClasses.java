package pl.osl.examples;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;

/** The classes of all modules, as they are compiled. */
final class OurClasses {

    /** Without package-info and the styles on it, which only tell the generator what to write. */
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("package-info"))
            .withImportOption(location -> !location.matches(Pattern.compile(".*/(Record|Answer)Style\\.class")))
            .importPackages("pl.osl");

    private OurClasses() {}
}
