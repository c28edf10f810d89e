package pl.osl.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a pure library keeps away from. */
class PurityTest {

    private static final String[] LIBRARY = {"pl.osl.model..", "pl.osl.rules..", "pl.osl.report..", "pl.osl.testkit.."};

    @Test
    void the_library_reads_no_clock() {
        noLibraryClass()
                .accessTargetWhere(startsWith(
                        "it reads a clock",
                        "java.time.[\\w.]+.now\\(",
                        "java.time.Clock.(system|tick)",
                        "java.time.InstantSource.system",
                        "java.util.Date.<init>\\(\\)",
                        "java.util.Calendar.getInstance",
                        "java.lang.System.(currentTimeMillis|nanoTime)"))
                .because("the day is an argument, so that the same question has the same answer tomorrow")
                .check(OurClasses.ALL);
    }

    @Test
    void the_library_depends_on_no_chance() {
        noLibraryClass()
                .accessTargetWhere(startsWith(
                        "it is a matter of chance",
                        "java\\.\\S*Random",
                        "java.lang.Math.random",
                        "java.util.UUID.randomUUID",
                        "java.util.Collections.shuffle\\(java.util.List\\)"))
                .because("the same input gives the same bytes")
                .check(OurClasses.ALL);
    }

    @Test
    void the_library_depends_on_no_machine() {
        noLibraryClass()
                .accessTargetWhere(startsWith(
                        "it differs from machine to machine",
                        "java.util.Locale.getDefault",
                        "java.time.ZoneId.systemDefault",
                        "java.util.TimeZone.getDefault",
                        "java.lang.System.(getPropert|getenv|lineSeparator)",
                        "java.lang.String.format\\(java.lang.String,",
                        "java.lang.String.formatted",
                        "java.lang.String.to(Lower|Upper)Case\\(\\)",
                        "java.time.format.DateTimeFormatter.ofPattern\\(java.lang.String\\)"))
                .because("locale, zone and properties differ from machine to machine, and an answer must not")
                .check(OurClasses.ALL);
    }

    @Test
    void the_library_talks_to_no_console() {
        noLibraryClass()
                .accessTargetWhere(
                        startsWith("it is the console", "java.lang.System.(in|out|err)", "\\S+.printStackTrace\\(\\)"))
                .because("the library returns what it has to say")
                .check(OurClasses.ALL);
    }

    @Test
    void the_library_keeps_no_state() {
        noLibraryClass()
                .accessTargetWhere(startsWith("it belongs to a thread", "java.lang.(Inheritable)?ThreadLocal"))
                .because("an arrow from value to value remembers nothing of the thread")
                .check(OurClasses.ALL);
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(LIBRARY)
                .and()
                .areStatic()
                .should()
                .beFinal()
                .because("there is no global state")
                .check(OurClasses.ALL);
    }

    @Test
    void only_the_assessment_logs() {
        noClasses()
                .that()
                .resideInAnyPackage("pl.osl.model..", "pl.osl.rules..")
                .and()
                .resideOutsideOfPackage("pl.osl.rules.assessment")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..")
                .because("all that is ever logged is that a rule broke, and how long an assessment took")
                .check(OurClasses.ALL);
    }

    private static ClassesShould noLibraryClass() {
        return noClasses().that().resideInAnyPackage(LIBRARY).should();
    }

    /** Methods and fields by the start of their full names, given as regular expressions. */
    private static DescribedPredicate<JavaAccess<?>> startsWith(String meaning, String... names) {
        Pattern start = Pattern.compile(String.join("|", names));
        return describe(
                meaning,
                access -> start.matcher(access.getTarget().getFullName()).lookingAt());
    }
}
