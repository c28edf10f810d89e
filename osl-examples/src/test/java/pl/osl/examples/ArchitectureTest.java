package pl.osl.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which package may import which. */
class ArchitectureTest {

    /** From the ground up. */
    private static final List<String> PACKAGES = List.of(
            "pl.osl.model.form",
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
            "pl.osl.model.embedding",
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
            "pl.osl.rules.presumption",
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
    private static final DescribedPredicate<JavaClass> JACKSON_BEYOND_ANNOTATIONS = resideInAnyPackage(
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "com.fasterxml.jackson.datatype..")
            .and(not(nameMatching(".*\\.annotation\\.Json(Serialize|Deserialize).*|.*\\$None")))
            .as("are Jackson beyond its annotations");

    private static final String ROOMS_OF_REPORTS = "pl.osl.report..";
    private static final String WRITERS = "pl.osl.report.writer";

    @Test
    void the_classes_of_all_modules_are_seen() {
        assertThat(OurClasses.ALL.size()).as("how many classes are seen").isGreaterThanOrEqualTo(800);
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
                .check(OurClasses.ALL);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("pl.osl.(**)")
                .should()
                .beFreeOfCycles()
                .because("what flows one way can be read, tested and replaced a package at a time")
                .check(OurClasses.ALL);
    }

    @Test
    void only_the_rooms_of_the_written_form_know_how_values_are_written() {
        noClasses()
                .that()
                .resideInAnyPackage(MODEL_AND_RULES)
                .and()
                .resideOutsideOfPackages(
                        "pl.osl.model.form",
                        "pl.osl.model.wire",
                        "pl.osl.model.json",
                        "pl.osl.model.embedding",
                        "pl.osl.model.amendment")
                .should()
                .dependOnClassesThat(JACKSON_BEYOND_ANNOTATIONS)
                .because("there is one mapper; elsewhere Jackson stands only in annotations")
                .check(OurClasses.ALL);
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
                .check(OurClasses.ALL);
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
                .check(OurClasses.ALL);
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
                .check(OurClasses.ALL);
    }

    @Test
    void a_room_of_reports_holds_no_more_than_twenty_types() {
        Map<String, Long> types = OurClasses.ALL.stream()
                .filter(type -> type.isTopLevelClass() && type.getPackageName().startsWith("pl.osl.report"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(types).hasSize(6);
        assertThat(types.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(20));
    }

    private static Set<String> packagesSeen() {
        return OurClasses.ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
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
}
