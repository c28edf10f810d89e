package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static pl.osl.testkit.RecordTypesTest.PERSONAL;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.question.Questions;
import pl.osl.testkit.cases.Exemplary;
import pl.osl.testkit.generate.Centres;
import pl.osl.testkit.generate.Draw;
import pl.osl.testkit.generate.Possible;
import pl.osl.testkit.generate.RecordGenerator;
import pl.osl.testkit.laws.Trial;

/** What speaks of a person stays in the record, whatever is asked of it and whatever is wrong with it. */
class PrivacyTest {

    private static final Assessor ASSESSOR = Assessor.of(OslStandard.edition2014());

    @Test
    void no_answer_tells_what_speaks_of_a_person() {
        Trial.cases(150).forAll(Centres.centres(), Centres.days()).checkAssert((centre, day) -> {
            Centre marked = Canary.in(centre, PERSONAL);
            Assessment assessment = ASSESSOR.at(marked, day).assess();

            assertThat(OslJson.write(assessment)).doesNotContain(Canary.TEXT);
            assertThat(assessment.toString()).doesNotContain(Canary.TEXT);
            assessment.stages().stream()
                    .flatMap(stage -> stage.rules().stream())
                    .forEach(rule -> assertThat(rule.toString()).doesNotContain(Canary.TEXT));
        });
    }

    @Test
    void no_plan_and_no_question_tells_what_speaks_of_a_person() {
        Trial.cases(10).forAll(Centres.centres(), Centres.days()).checkAssert((centre, day) -> {
            Centre marked = Canary.in(centre, PERSONAL);

            assertThat(OslJson.write(Questions.of(ASSESSOR.at(marked, day)))).doesNotContain(Canary.TEXT);
            Plan.towardsNext(ASSESSOR.at(marked, day))
                    .ifPresent(plan -> assertThat(OslJson.write(plan)).doesNotContain(Canary.TEXT));
        });
    }

    @Test
    void no_answer_about_the_exemplary_centres_tells_what_speaks_of_a_person() {
        for (Centre centre : List.of(Exemplary.ops(), Exemplary.cus())) {
            Centre marked = Canary.in(centre, PERSONAL);
            Assessment assessment =
                    ASSESSOR.at(marked, centre.recordedOn().orElseThrow()).assess();

            assertThat(OslJson.write(marked)).contains(Canary.TEXT);
            assertThat(OslJson.write(assessment)).doesNotContain(Canary.TEXT);
        }
    }

    @Test
    void no_refusal_tells_what_speaks_of_a_person() {
        Gen<ObjectNode> spoilt = source -> {
            Draw draw = new Draw(source);
            Centre centre = Possible.centre(new RecordGenerator(draw).object(Centre.class, 0));
            ObjectNode tree = Canary.tree(centre, PERSONAL);
            spoil(tree, draw);
            return tree;
        };
        Trial.cases(300).forAll(spoilt).checkAssert(tree -> {
            Throwable refusal = catchThrowable(() -> OslJson.read(tree.toString(), Centre.class));

            assertThat(refusal).isInstanceOf(UnreadableRecordException.class);
            assertThat(((UnreadableRecordException) refusal).in(Language.POLISH))
                    .doesNotContain(Canary.TEXT);
            assertThat(refusal.toString()).doesNotContain(Canary.TEXT);
            assertThat(refusal).hasNoCause();
        });
    }

    /** Puts a field that is not known, or something of another kind, at a drawn place. */
    private static void spoil(ObjectNode tree, Draw draw) {
        List<ObjectNode> objects = new ArrayList<>();
        gather(tree, objects);
        ObjectNode object = draw.oneOf(objects);
        List<String> fields = new ArrayList<>();
        object.fieldNames().forEachRemaining(fields::add);
        String field = draw.oneOf(fields);
        if (draw.chance(50)) {
            object.set("unknown", object.get(field));
        } else {
            object.putArray(field).addObject().put("unknown", Canary.TEXT);
        }
    }

    private static void gather(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(part -> gather(part, objects));
        }
    }
}
