package pl.osl.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.plan.PlansOfOneStage.ADOPTED;
import static pl.osl.rules.plan.PlansOfOneStage.STATUTE;
import static pl.osl.rules.plan.PlansOfOneStage.plan;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;

import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.document.DocumentFacts;
import pl.osl.rules.vocabulary.organiser.OrganiserFacts;
import pl.osl.rules.waiver.Waiver;

class PlanTest {

    @Test
    void a_document_that_serves_two_rules_is_added_once() {
        Plan plan = plan(centre().build(), DOCUMENTS.some(STATUTE), DOCUMENTS.some(ADOPTED));

        assertThat(plan.verdict()).isEqualTo(PlanVerdict.ENOUGH);
        assertThat(plan.proven()).isTrue();
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.ADD);
            assertThat(step.serves()).hasSize(2);
        });
    }

    @Test
    void where_one_document_cannot_serve_two_rules_two_are_added() {
        Plan plan = plan(
                centre().build(),
                DOCUMENTS.some(STATUTE),
                DOCUMENTS.some(ADOPTED),
                DOCUMENTS.none(STATUTE.and(ADOPTED)));

        assertThat(plan.verdict()).isEqualTo(PlanVerdict.ENOUGH);
        assertThat(plan.steps())
                .extracting(Step::kind)
                .containsExactlyInAnyOrder(StepKind.ADD, StepKind.ADD, StepKind.CONFIRM_COMPLETE);
    }

    @Test
    void a_recorded_kind_is_not_changed() {
        Plan plan = plan(centreWith(document("a").kind(DocumentKind.BY_LAWS).build()), DOCUMENTS.every(STATUTE));

        assertThat(plan.verdict()).isEqualTo(PlanVerdict.IMPOSSIBLE);
        assertThat(plan.proven()).isTrue();
        assertThat(plan.barriers())
                .singleElement()
                .satisfies(barrier -> assertThat(barrier.alone()).isTrue());
    }

    @Test
    void a_value_that_may_still_change_is_brought_about() {
        Condition<InstitutionalDocument> changing =
                DocumentFacts.DOCUMENT_KIND.canBeChanged().is(DocumentKind.STATUTE);
        Plan plan = plan(centreWith(document("a").kind(DocumentKind.BY_LAWS).build()), DOCUMENTS.every(changing));

        assertThat(plan.steps()).extracting(Step::kind).containsExactly(StepKind.BRING_ABOUT);
    }

    @Test
    void a_step_of_an_earlier_stage_comes_first() {
        Stage first = stage("S1", rule("R1", ORGANISERS.some(OrganiserFacts.APPOINTED_FROM.hasCome())));
        Stage second = stage("S2", rule("R2", DOCUMENTS.some())).after("S1");
        Assessor assessor = Assessor.of(Standard.of("T", "1", first, second));

        Plan plan = Plan.towards(StageId.of("S2"), assessor.at(centre().build(), DAY));

        assertThat(plan.steps())
                .extracting(step -> step.place().toString())
                .containsExactly("/organisers/-1", "/documents/-1");
    }

    @Test
    void the_plan_towards_the_next_stage_is_that_for_the_first_that_is_not_reached() {
        Stage reached = stage("S1", rule("R1", DOCUMENTS.some()));
        Stage open = stage("S2", rule("R2", DOCUMENTS.some(STATUTE)));
        Assessor assessor = Assessor.of(Standard.of("T", "1", reached, open));
        Centre centre = centreWith(document("a").adopted(LONG_AGO).build());

        assertThat(Plan.towardsNext(assessor.at(centre, DAY))).map(Plan::stage).hasValue(StageId.of("S2"));
        assertThat(Plan.next(assessor.at(
                        Plan.towards(StageId.of("S2"), assessor.at(centre, DAY)).carriedOut(centre), DAY)))
                .isEmpty();
    }

    @Test
    void a_stage_that_is_reached_needs_no_steps() {
        Plan plan = plan(centreWith(document("a").kind(DocumentKind.STATUTE).build()), DOCUMENTS.some(STATUTE));

        assertThat(plan.status()).isEqualTo(StageStatus.REACHED);
        assertThat(plan.verdict()).isEqualTo(PlanVerdict.REACHED);
        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void either_of_two_ways_is_the_alternative_of_the_other() {
        Plan plan = plan(centre().build(), DOCUMENTS.some().or(ORGANISERS.some()));

        assertThat(plan.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.alternatives())
                        .extracting(other -> other.place().toString())
                        .containsExactly("/organisers/-1"));
    }

    @Test
    void one_more_document_is_enough_for_a_second_kind() {
        Centre one = centreWith(document("a").kind(DocumentKind.STATUTE).build());

        Plan plan = plan(one, DOCUMENTS.distinct(DocumentFacts.DOCUMENT_KIND).atLeast(2));

        assertThat(plan.verdict()).isEqualTo(PlanVerdict.ENOUGH);
        assertThat(plan.steps()).hasSize(1);
    }

    @Test
    void a_plan_names_the_rules_of_its_stage_that_are_waived() {
        Standard standard =
                Standard.of("T", "1", stage("S", rule("R0", DOCUMENTS.some()), rule("R1", ORGANISERS.some())));
        Waiver waiver = Waiver.builder()
                .rule(RuleId.of("R1"))
                .centre(centre().build().id())
                .reason("granted")
                .grantedBy("head")
                .until(DAY)
                .build();

        Plan plan = Plan.towards(
                StageId.of("S"), Assessor.of(standard).withWaivers(waiver).at(centre().build(), DAY));

        assertThat(plan.waived()).containsExactly(new WaivedRule(RuleId.of("R1"), DAY));
    }

    @Test
    void a_plan_is_carried_out_in_its_own_centre_alone() {
        Plan plan = plan(centre().build(), DOCUMENTS.some());

        assertThatThrownBy(() -> plan.carriedOut(centre().id("another").build()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
