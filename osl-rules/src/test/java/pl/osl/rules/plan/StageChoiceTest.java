package pl.osl.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.POSTS;

import java.time.Period;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.question.NextStage;
import pl.osl.rules.question.Questions;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.document.DocumentFacts;

/** Which stage is planned for where none is named, and what is told of the choice. */
class StageChoiceTest {

    private static final Condition<Centre> TWO_TO_ADD = ORGANISERS.some().and(POSTS.some());
    private static final Condition<Centre> NOT_REPEALED = DOCUMENTS.some(DocumentFacts.NOT_REPEALED);
    private static final Condition<Centre> IMPOSSIBLE =
            DOCUMENTS.every(DocumentFacts.ADOPTED.withinLast(Period.ofYears(1)));
    private static final Centre PUBLISHED =
            centreWith(document("a").published(LONG_AGO).build());
    private static final Centre ADOPTED =
            centreWith(document("a").adopted(LONG_AGO).build());

    @Test
    void the_stage_with_the_least_to_do_comes_before_an_earlier_one() {
        Plan plan = next(centre().build(), TWO_TO_ADD, ORGANISERS.some());

        assertThat(plan.stage()).isEqualTo(StageId.of("S1"));
        assertThat(plan.choice()).hasValueSatisfying(choice -> {
            assertThat(choice.reason()).isEqualTo(StageChoiceReason.LEAST_TO_DO);
            assertThat(choice.considered()).extracting(Object::toString).containsExactly("S0 2+0+0", "S1 1+0+0");
        });
    }

    @Test
    void of_several_alike_the_first_is_chosen_and_no_plan_is_sought_for_those_sure_to_leave_no_less() {
        Plan plan = next(centre().build(), POSTS.some(), ORGANISERS.some());

        assertThat(plan.stage()).isEqualTo(StageId.of("S0"));
        assertThat(plan.choice().orElseThrow().considered())
                .extracting(ConsideredStage::stage)
                .containsExactly(StageId.of("S0"));
    }

    @Test
    void what_is_to_be_found_out_counts_as_much_as_what_is_to_be_done() {
        assertThat(next(ADOPTED, POSTS.some(), NOT_REPEALED).stage()).isEqualTo(StageId.of("S0"));
        assertThat(next(ADOPTED, TWO_TO_ADD, NOT_REPEALED)
                        .choice()
                        .orElseThrow()
                        .considered())
                .extracting(Object::toString)
                .containsExactly("S0 2+0+0", "S1 0+1+0");
    }

    @Test
    void what_follows_from_the_record_is_nothing_to_do() {
        Plan plan = next(PUBLISHED, POSTS.some(), DOCUMENTS.every(PlansOfOneStage.ADOPTED_UNTOLD.hasCome()));

        assertThat(plan.stage()).isEqualTo(StageId.of("S1"));
        assertThat(plan.toRecord()).isEqualTo(plan.steps()).hasSize(1);
    }

    @Test
    void a_stage_without_a_plan_is_not_chosen_before_one_that_has_a_plan() {
        assertThat(next(ADOPTED, IMPOSSIBLE, TWO_TO_ADD).stage()).isEqualTo(StageId.of("S1"));
    }

    @Test
    void where_no_plan_is_found_the_first_open_stage_is_chosen() {
        Plan plan = next(ADOPTED, DOCUMENTS.some(), IMPOSSIBLE, IMPOSSIBLE);

        assertThat(plan.stage()).isEqualTo(StageId.of("S1"));
        assertThat(plan.verdict()).isEqualTo(PlanVerdict.IMPOSSIBLE);
        assertThat(plan.choice().orElseThrow().reason()).isEqualTo(StageChoiceReason.FIRST_OPEN);
    }

    @Test
    void a_plan_for_a_stage_that_was_named_tells_of_no_choice() {
        assertThat(Plan.towards(StageId.of("S0"), at(centre().build(), POSTS.some()))
                        .choice())
                .isEmpty();
    }

    @Test
    void questions_name_the_same_next_stage() {
        Standpoint at = at(centre().build(), TWO_TO_ADD, ORGANISERS.some());

        assertThat(Questions.of(at).nextStage()).map(NextStage::stage).isEqualTo(Plan.next(at));
    }

    @Test
    void what_is_to_be_found_out_comes_after_what_is_to_be_done() {
        Centre open = ADOPTED.withPosts(Listing.unrecorded());
        Plan plan = next(open, NOT_REPEALED.and(POSTS.some()));

        assertThat(plan.steps()).extracting(Step::sort).containsExactly(StepSort.TO_DO, StepSort.TO_FIND_OUT);
        assertThat(OslJson.read(OslJson.write(plan), Plan.class)).isEqualTo(plan);
    }

    @Test
    void what_is_recorded_as_not_so_is_something_to_do() {
        Centre unadopted = centreWith(document("a").adopted(none()).build());

        assertThat(next(unadopted, DOCUMENTS.every(DocumentFacts.ADOPTED.hasCome()))
                        .toDo())
                .hasSize(1);
    }

    @SafeVarargs
    private static Plan next(Centre centre, Condition<Centre>... stages) {
        return Plan.towardsNext(at(centre, stages)).orElseThrow();
    }

    /** A standpoint on stages S0, S1 and so on, of one condition each. */
    @SafeVarargs
    private static Standpoint at(Centre centre, Condition<Centre>... stages) {
        Stage[] all = new Stage[stages.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = stage("S" + i, rule("R" + i, stages[i]));
        }
        return Assessor.of(Standard.of("T", "1", all)).at(centre, DAY);
    }
}
