package pl.osl.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;

import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.document.DocumentFacts;

/** Plans towards a stage that asks for a few conditions. */
final class PlansOfOneStage {

    static final Condition<InstitutionalDocument> STATUTE = DocumentFacts.DOCUMENT_KIND.is(DocumentKind.STATUTE);
    static final Condition<InstitutionalDocument> ADOPTED = DocumentFacts.ADOPTED.hasCome();

    /** The adoption in the word of a stranger, which does not say how it lies to the other days of a document. */
    static final Day<InstitutionalDocument> ADOPTED_UNTOLD =
            Day.of("adopted", InstitutionalDocument::adopted, Wording.of("przyjęcie", "adoption"));

    private PlansOfOneStage() {}

    /** The plan for a centre, which is carried out to see that it is enough. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static Plan plan(Centre centre, Condition<Centre>... requirements) {
        List<Condition<Centre>> all = List.of(requirements);
        Rule[] rules = new Rule[all.size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = rule("R" + i, all.get(i));
        }
        Assessor assessor = Assessor.of(Standard.of("T", "1", stage("S", rules)));
        Plan plan = Plan.towards(StageId.of("S"), assessor.at(centre, DAY));
        if (plan.verdict() == PlanVerdict.ENOUGH) {
            assertThat(assessor.at(plan.carriedOut(centre), DAY).outcomes().status(StageId.of("S")))
                    .isEqualTo(StageStatus.REACHED);
        }
        return plan;
    }
}
