package pl.osl.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which package may know which, and what a pure library keeps away from. */
class ArchitectureTest {

    /** From the ground up. */
    private static final List<String> PACKAGES = List.of(
            "pl.osl.model.fact",
            "pl.osl.model.structure",
            "pl.osl.model.organiser",
            "pl.osl.model.diagnosis",
            "pl.osl.model.community",
            "pl.osl.model.document",
            "pl.osl.model.partnership",
            "pl.osl.model.centre",
            "pl.osl.model.wire",
            "pl.osl.model.json",
            "pl.osl.model.amendment",
            "pl.osl.rules.finding",
            "pl.osl.rules.assumption",
            "pl.osl.rules.span",
            "pl.osl.rules.walk",
            "pl.osl.rules.condition",
            "pl.osl.rules.vocabulary.structure",
            "pl.osl.rules.vocabulary.organiser",
            "pl.osl.rules.vocabulary.diagnosis",
            "pl.osl.rules.vocabulary.community",
            "pl.osl.rules.vocabulary.document",
            "pl.osl.rules.vocabulary.partnership",
            "pl.osl.rules.vocabulary.centre",
            "pl.osl.rules.standard",
            "pl.osl.rules.osl",
            "pl.osl.rules.waiver",
            "pl.osl.rules.evaluation",
            "pl.osl.rules.assessment",
            "pl.osl.rules.timeline",
            "pl.osl.rules.progress",
            "pl.osl.rules.search",
            "pl.osl.rules.plan",
            "pl.osl.rules.question",
            "pl.osl.rules.cohort",
            "pl.osl.rules.replay",
            "pl.osl.rules.schema",
            "pl.osl.report.description",
            "pl.osl.report.words",
            "pl.osl.report.catalogue",
            "pl.osl.report.assessment",
            "pl.osl.report.writer",
            "pl.osl.report",
            "pl.osl.testkit.generate",
            "pl.osl.testkit.cases",
            "pl.osl.testkit.laws",
            "pl.osl.examples");

    private static final String[] MODEL_AND_RULES = {"pl.osl.model..", "pl.osl.rules.."};
    private static final String[] LIBRARY = {"pl.osl.model..", "pl.osl.rules..", "pl.osl.report..", "pl.osl.testkit.."};

    private static final DescribedPredicate<JavaClass> JACKSON_BEYOND_ANNOTATIONS = resideInAnyPackage(
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "com.fasterxml.jackson.datatype..")
            .and(not(nameMatching(".*\\.annotation\\.Json(Serialize|Deserialize).*|.*\\$None")))
            .as("are Jackson beyond its annotations");

    private static final String ROOMS_OF_REPORTS = "pl.osl.report..";
    private static final String WRITERS = "pl.osl.report.writer";

    /** Without package-info and the styles on it, which only tell the generator what to write. */
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("package-info"))
            .withImportOption(location -> !location.matches(Pattern.compile(".*/(Record|Answer)Style\\.class")))
            .importPackages("pl.osl");

    @Test
    void the_classes_of_all_modules_are_seen() {
        assertThat(OURS.size()).as("how many classes are seen").isGreaterThanOrEqualTo(800);
        assertThat(packagesSeen())
                .as("one package of each module")
                .contains(
                        "pl.osl.model.fact",
                        "pl.osl.rules.finding",
                        "pl.osl.report",
                        "pl.osl.testkit.laws",
                        "pl.osl.examples");
    }

    @Test
    void every_package_stands_in_the_list() {
        Set<String> unlisted = packagesSeen();
        PACKAGES.forEach(unlisted::remove);
        assertThat(unlisted).as("packages that have no place in the list").isEmpty();
    }

    @Test
    void a_package_imports_only_packages_listed_above_it() {
        classes()
                .should(dependOnlyOnPackagesListedAbove())
                .because("a package imports only packages listed above it")
                .check(OURS);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("pl.osl.(**)")
                .should()
                .beFreeOfCycles()
                .because("what flows one way can be read, tested and replaced a package at a time")
                .check(OURS);
    }

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
                .check(OURS);
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
                .check(OURS);
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
                .check(OURS);
    }

    @Test
    void the_library_talks_to_no_console() {
        noLibraryClass()
                .accessTargetWhere(
                        startsWith("it is the console", "java.lang.System.(in|out|err)", "\\S+.printStackTrace\\(\\)"))
                .because("the library returns what it has to say")
                .check(OURS);
    }

    @Test
    void the_library_keeps_no_state() {
        noLibraryClass()
                .accessTargetWhere(startsWith("it belongs to a thread", "java.lang.(Inheritable)?ThreadLocal"))
                .because("an arrow from value to value remembers nothing of the thread")
                .check(OURS);
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(LIBRARY)
                .and()
                .areStatic()
                .should()
                .beFinal()
                .because("there is no global state")
                .check(OURS);
    }

    @Test
    void only_the_assessment_logs() {
        noClasses()
                .that()
                .resideInAnyPackage(MODEL_AND_RULES)
                .and()
                .resideOutsideOfPackage("pl.osl.rules.assessment")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..")
                .because("all that is ever logged is that a rule broke, and how long an assessment took")
                .check(OURS);
    }

    @Test
    void only_the_rooms_of_the_written_form_know_how_values_are_written() {
        noClasses()
                .that()
                .resideInAnyPackage(MODEL_AND_RULES)
                .and()
                .resideOutsideOfPackages("pl.osl.model.wire", "pl.osl.model.json", "pl.osl.model.amendment")
                .should()
                .dependOnClassesThat(JACKSON_BEYOND_ANNOTATIONS)
                .because("there is one mapper; elsewhere Jackson stands only in annotations")
                .check(OURS);
    }

    @Test
    void generated_types_are_hidden() {
        classes()
                .that()
                .haveNameMatching(".*\\.(Immutable|With)[A-Z]\\w*")
                .should()
                .bePackagePrivate()
                .because("users see the type that was written, never the one that was generated from it")
                .check(OURS);
    }

    @Test
    void public_names_say_what_a_thing_is() {
        noClasses()
                .that()
                .arePublic()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common|Base)")
                .because("such an ending says only that nobody knew where the code belongs")
                .check(OURS);
    }

    @Test
    void no_simple_name_stands_twice() {
        Map<String, List<String>> bySimpleName = OURS.stream()
                .filter(type -> type.isTopLevelClass())
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getName, Collectors.toList())));

        assertThat(bySimpleName.values())
                .as("a reader who sees a name knows which room it is in")
                .allSatisfy(names -> assertThat(names).hasSize(1));
    }

    @Test
    void nothing_in_the_library_is_named_like_a_test() {
        noClasses()
                .should()
                .haveNameMatching(".*Tests?")
                .because("the build takes such a class for a test, and so does a reader")
                .check(OURS);
    }

    @Test
    void reports_have_one_door() {
        classes()
                .that()
                .resideInAPackage("pl.osl.report")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("Report")
                .should()
                .notBePublic()
                .because("whoever wants a text asks for a report, and for nothing else")
                .check(OURS);
    }

    @Test
    void of_the_rooms_of_reports_only_that_of_the_door_is_exported() {
        Set<ModuleDescriptor.Exports> exports = ModuleFinder.of(Path.of("..", "osl-report", "target", "classes"))
                .find("pl.osl.report")
                .orElseThrow()
                .descriptor()
                .exports();
        assertThat(exports).extracting(ModuleDescriptor.Exports::source).containsExactly("pl.osl.report");
    }

    @Test
    void a_writer_of_reports_and_what_it_sets_know_no_answer() {
        noClasses()
                .that()
                .resideInAnyPackage(WRITERS, "pl.osl.report.description")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("pl.osl.rules..")
                .because("a further format is one more writer, and a further answer none")
                .check(OURS);
    }

    @Test
    void what_describes_an_answer_knows_no_writer() {
        noClasses()
                .that()
                .resideInAPackage(ROOMS_OF_REPORTS)
                .and()
                .resideOutsideOfPackage(WRITERS)
                .and()
                .doNotHaveSimpleName("Report")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(WRITERS)
                .because("what a report says does not depend on how it is set")
                .check(OURS);
    }

    @Test
    void a_room_of_reports_holds_no_more_than_twenty_types() {
        Map<String, Long> types = OURS.stream()
                .filter(type -> type.isTopLevelClass() && type.getPackageName().startsWith("pl.osl.report"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(types).hasSize(6);
        assertThat(types.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(20));
    }

    private static Set<String> packagesSeen() {
        return OURS.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ArchCondition<JavaClass> dependOnlyOnPackagesListedAbove() {
        return new ArchCondition<>("depend only on packages of ours that are listed above their own") {
            @Override
            public void check(JavaClass ours, ConditionEvents events) {
                int own = PACKAGES.indexOf(ours.getPackageName());
                ours.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> PACKAGES.indexOf(dependency
                                        .getTargetClass()
                                        .getBaseComponentType()
                                        .getPackageName())
                                > own)
                        .map(dependency -> SimpleConditionEvent.violated(dependency, dependency.getDescription()))
                        .forEach(events::add);
            }
        };
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
