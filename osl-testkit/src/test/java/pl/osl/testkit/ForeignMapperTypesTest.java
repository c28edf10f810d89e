package pl.osl.testkit;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.form.OwnForm;
import pl.osl.model.form.PartForm;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.presumption.PresumptionEntry;
import pl.osl.rules.waiver.Waivers;
import pl.osl.testkit.cases.Exemplary;

/** Every type of record and answer keeps its own form in the mapper of an application. */
class ForeignMapperTypesTest {

    private static final LocalDate DAY = LocalDate.of(2014, 5, 31);
    private static final Path EXAMPLES = Path.of("..", "osl-examples", "src", "main", "resources");
    private static final ObjectMapper PLAIN = new ObjectMapper();

    /** What no record and no answer tried here has; that they have a form is told by their annotations alone. */
    private static final Set<String> RARE = Set.of(
            "pl.osl.model.structure.SupervisionRefusal",
            "pl.osl.rules.assessment.FollowedAct",
            "pl.osl.rules.assessment.ParameterSetting",
            "pl.osl.rules.assessment.PresumedStage",
            "pl.osl.rules.plan.Barrier",
            "pl.osl.rules.plan.WaivedRule",
            "pl.osl.rules.progress.PresumedStageProgress",
            "pl.osl.rules.progress.PresumptionProgress",
            "pl.osl.rules.question.WantedChoice",
            "pl.osl.rules.timeline.DayRange",
            "pl.osl.rules.timeline.PresumedRuleChange",
            "pl.osl.rules.timeline.PresumedStageChange");

    private static final Map<Class<?>, List<Object>> FOUND = WrittenTypes.in(roots());

    static List<ForeignMapper> ofJackson2() {
        return ForeignMapper.ofJackson2();
    }

    static List<ForeignMapper> ofJackson3() {
        return ForeignMapper.ofJackson3();
    }

    @Test
    void every_public_type_that_is_written_has_a_form_of_its_own() {
        assertThat(written())
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        type -> assertThat(OwnForm.class.isAssignableFrom(type) || WrittenTypes.isReadStrictly(type))
                                .as("%s extends OwnForm or PartForm, or is read by FormReader", type)
                                .isTrue());
    }

    @Test
    void every_type_with_a_form_of_its_own_is_tried() {
        Set<String> untried = names(written());
        untried.removeAll(names(FOUND.keySet()));

        assertThat(untried).as("types of which no value is tried").isEqualTo(RARE);
    }

    @ParameterizedTest
    @MethodSource("ofJackson2")
    void a_mapper_of_jackson_2_writes_and_reads_as_osl_json_does(ForeignMapper mapper) {
        assertAll(values(type -> true).map(value -> () -> {
            String own = OslJson.write(value);
            String written = mapper.writing().write(value);

            assertThat(tree(written)).as(own).isEqualTo(tree(own));
            assertThat(mapper.reading().read(written, WrittenTypes.publicType(value.getClass())))
                    .isEqualTo(value);
        }));
    }

    @ParameterizedTest
    @MethodSource("ofJackson3")
    void a_mapper_of_jackson_3_writes_the_same_text(ForeignMapper mapper) {
        assertAll(values(type -> true)
                .map(value -> () -> assertThat(mapper.writing().write(value)).isEqualTo(OslJson.write(value))));
    }

    @ParameterizedTest
    @MethodSource("ofJackson3")
    void a_mapper_of_jackson_3_reads_whole_documents(ForeignMapper mapper) {
        assertAll(values(ForeignMapperTypesTest::isDocument)
                .map(value -> () -> assertThat(
                                mapper.reading().read(OslJson.write(value), WrittenTypes.publicType(value.getClass())))
                        .isEqualTo(value)));
    }

    @ParameterizedTest
    @MethodSource("ofJackson3")
    void a_mapper_of_jackson_3_reads_no_part_in_silence(ForeignMapper mapper) {
        assertAll(values(PartForm.class::isAssignableFrom)
                .map(value -> () -> assertThat(ForeignMapper.outcome(() ->
                                mapper.reading().read(OslJson.write(value), WrittenTypes.publicType(value.getClass()))))
                        .isInstanceOf(Exception.class)));
    }

    private static Stream<Object> values(java.util.function.Predicate<Class<?>> types) {
        return FOUND.entrySet().stream()
                .filter(found -> types.test(found.getKey()))
                .flatMap(found -> found.getValue().stream());
    }

    private static boolean isDocument(Class<?> type) {
        return OwnForm.class.isAssignableFrom(type) && !PartForm.class.isAssignableFrom(type);
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return PLAIN.readTree(json);
    }

    private static Set<String> names(Set<Class<?>> types) {
        return types.stream().map(Class::getName).collect(toCollection(TreeSet::new));
    }

    /** The public types that are written: those with a form, and those on which Jackson's annotations stand. */
    private static Set<Class<?>> written() {
        Set<Class<?>> written = WrittenTypes.ofModule("osl-model");
        written.addAll(WrittenTypes.ofModule("osl-rules"));
        written.removeIf(type -> type.getPackage() == OwnForm.class.getPackage()
                || !(OwnForm.class.isAssignableFrom(type) || isAnnotated(type)));
        written.removeAll(Set.of(Fact.class, Listing.class));
        written.removeIf(type -> type.isInterface() && !type.isAnnotationPresent(JsonSerialize.class));
        return written;
    }

    private static boolean isAnnotated(Class<?> type) {
        List<AnnotatedElement> parts = new ArrayList<>(List.of(type));
        parts.addAll(Arrays.asList(type.getDeclaredMethods()));
        parts.addAll(Arrays.asList(type.getDeclaredFields()));
        parts.addAll(Arrays.asList(type.getDeclaredConstructors()));
        if (type.isRecord()) {
            parts.addAll(Arrays.<RecordComponent>asList(type.getRecordComponents()));
        }
        return !type.getSimpleName().equals("Builder")
                && parts.stream()
                        .flatMap(part -> Arrays.stream(part.getDeclaredAnnotations()))
                        .map(Annotation::annotationType)
                        .anyMatch(annotation -> annotation.getName().startsWith("com.fasterxml.jackson."));
    }

    private static List<Object> roots() {
        List<Object> roots = new ArrayList<>(List.of(Exemplary.ops(), Exemplary.cus()));
        roots.addAll(centres());
        roots.addAll(List.of(waivers(), OslStandard.edition2014().catalogue()));
        Assessor assessor = Assessor.of(OslStandard.edition2014()).withWaivers(waivers());
        Assessor presuming = assessor.presuming(Presumption.all());
        Centre waived = read(EXAMPLES.resolve("waivers/centre.json"), Centre.class);
        Centre early = read(EXAMPLES.resolve("example/2012-05.json"), Centre.class);
        Centre silent = Centre.builder().from(centres().get(0)).id("example").build();
        Centre late = read(EXAMPLES.resolve("example/2013-01.json"), Centre.class);
        roots.addAll(EveryAnswer.about(assessor, waived, waived, DAY).values());
        roots.addAll(EveryAnswer.about(presuming, early, late, DAY).values());
        roots.addAll(EveryAnswer.about(presuming, late, silent, DAY).values());
        Assessor pilot = Assessor.of(OslStandard.pilot()).withWaivers(waivers()).presuming(Presumption.all());
        Centre between = read(EXAMPLES.resolve("example/2012-11.json"), Centre.class);
        roots.addAll(EveryAnswer.about(pilot, early, between, LocalDate.of(2012, 5, 31))
                .values());
        roots.addAll(EveryAnswer.about(pilot, waived, waived, LocalDate.of(2012, 5, 31))
                .values());
        Plan.towardsNext(presuming.at(silent, DAY)).ifPresent(roots::add);
        Presumption.all().stream().map(PresumptionEntry::of).forEach(roots::add);
        return roots;
    }

    private static Waivers waivers() {
        return read(EXAMPLES.resolve("waivers/waivers.json"), Waivers.class);
    }

    private static List<Centre> centres() {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("centres"))) {
            return files.sorted().map(file -> read(file, Centre.class)).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return OslJson.read(file, type);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
