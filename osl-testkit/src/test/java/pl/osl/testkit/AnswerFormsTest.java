package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.testkit.generate.Centres.days;
import static pl.osl.testkit.generate.Centres.silentCentres;
import static pl.osl.testkit.generate.GrantedWaivers.waivers;
import static pl.osl.testkit.generate.Knowledge.knowledge;
import static pl.osl.testkit.generate.Standards.standards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Answer;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.schema.AnswerSchemas;
import pl.osl.rules.standard.Catalogue;
import pl.osl.testkit.cases.Exemplary;
import pl.osl.testkit.generate.Knowledge;
import pl.osl.testkit.laws.Laws;
import pl.osl.testkit.laws.Trial;

/** Every answer, of whatever kind, is written as its schema says, and read as it was written. */
class AnswerFormsTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final List<RuleId> RULES =
            Stream.of("R1a", "R1b", "R2a", "R2b", "R3a", "R3b").map(RuleId::of).toList();

    private static final LocalDate DAY = LocalDate.of(2014, 5, 31);

    private final Map<Class<?>, Schema> schemas = new HashMap<>();

    @Test
    void every_generated_answer_keeps_to_its_form() {
        Trial.cases(50)
                .withShrinkCycles(20)
                .forAll(standards(), knowledge(), days(), waivers(RULES))
                .checkAssert((standard, pair, day, waivers) -> EveryAnswer.about(
                                Assessor.of(standard).withWaivers(waivers), pair.less(), pair.more(), day)
                        .forEach(this::keepsToItsForm));
    }

    @Test
    void every_answer_by_the_edition_of_2014_keeps_to_its_form() {
        Trial.cases(8)
                .withShrinkCycles(20)
                .forAll(knowledge(), days())
                .checkAssert((pair, day) -> EveryAnswer.about(
                                Assessor.of(OslStandard.edition2014()), pair.less(), pair.more(), day)
                        .forEach(this::keepsToItsForm));
    }

    @Test
    void every_answer_under_presumptions_keeps_to_its_form() {
        Assessor presuming = Assessor.of(OslStandard.edition2014()).presuming(Presumption.all());
        Trial.cases(8)
                .withShrinkCycles(20)
                .forAll(silentCentres(), days())
                .checkAssert((centre, day) ->
                        EveryAnswer.about(presuming, centre, centre, day).forEach(this::keepsToItsForm));
    }

    @Test
    void every_answer_about_an_exemplary_centre_keeps_to_its_form() {
        exemplary().forEach(this::keepsToItsForm);
    }

    @Test
    void every_catalogue_keeps_to_its_form() {
        Trial.cases(50)
                .withShrinkCycles(20)
                .forAll(standards())
                .checkAssert(standard -> keepsToItsForm(standard.catalogue()));
        keepsToItsForm(OslStandard.pilot().catalogue());
        keepsToItsForm(OslStandard.edition2014().catalogue());
    }

    private void keepsToItsForm(Catalogue catalogue) {
        assertThat(schema(Catalogue.class).validate(Knowledge.tree(catalogue))).isEmpty();
    }

    @Test
    void a_member_that_no_answer_has_breaks_the_form_wherever_it_stands() {
        exemplary().forEach((type, answer) -> {
            JsonNode tree = Knowledge.tree(answer);
            for (ObjectNode object :
                    objects(tree).subList(0, Math.min(100, objects(tree).size()))) {
                object.put("unheardOf", 1);
                assertThat(schema(type).validate(tree)).as("%s", type).isNotEmpty();
                object.remove("unheardOf");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"schemaVersion", "standard"})
    void an_answer_without_its_head_breaks_the_form(String member) {
        exemplary().forEach((type, answer) -> {
            ObjectNode tree = (ObjectNode) Knowledge.tree(answer);
            tree.remove(member);
            assertThat(schema(type).validate(tree)).as("%s", type).isNotEmpty();
        });
    }

    @Test
    void every_schema_is_one_of_the_edition_that_it_names() {
        Schema ofSchemas = SCHEMAS.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(AnswerSchemas.types())
                .containsAll(exemplary().keySet())
                .allSatisfy(type -> assertThat(ofSchemas.validate(AnswerSchemas.of(type), InputFormat.JSON))
                        .isEmpty());
    }

    private static Map<Class<? extends Answer>, Answer> exemplary() {
        return EveryAnswer.about(
                Assessor.of(OslStandard.edition2014()),
                Exemplary.ops(),
                Exemplary.ops().withName("Ośrodek"),
                DAY);
    }

    private void keepsToItsForm(Class<? extends Answer> type, Answer answer) {
        assertThat(schema(type).validate(Knowledge.tree(answer))).as("%s", type).isEmpty();
        readsBack(type, answer);
    }

    private static <T extends Answer> void readsBack(Class<T> type, Answer answer) {
        Laws.writingLosesNothing(type.cast(answer), type);
    }

    private Schema schema(Class<?> type) {
        return schemas.computeIfAbsent(type, any -> SCHEMAS.getSchema(AnswerSchemas.of(type)));
    }

    private static List<ObjectNode> objects(JsonNode tree) {
        List<ObjectNode> objects = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            objects.add(object);
        }
        tree.forEach(part -> objects.addAll(objects(part)));
        return objects;
    }
}
