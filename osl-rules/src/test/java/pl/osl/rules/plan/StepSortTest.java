package pl.osl.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.plan.PlansOfOneStage.ADOPTED;
import static pl.osl.rules.plan.PlansOfOneStage.ADOPTED_UNTOLD;
import static pl.osl.rules.plan.PlansOfOneStage.STATUTE;
import static pl.osl.rules.plan.PlansOfOneStage.plan;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;

import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.fact.Listing;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.vocabulary.document.DocumentFacts;

/** What a step asks of those who take it, and which guesses a plan prefers. */
class StepSortTest {

    private static final Centre OPEN = centreWith(document("a").build());

    @Test
    void what_is_added_is_to_do() {
        assertThat(sort(centre().build(), DOCUMENTS.some())).isEqualTo(StepSort.TO_DO);
    }

    @Test
    void what_is_recorded_as_not_so_is_to_do() {
        assertThat(sort(centreWith(document("a").adopted(none()).build()), DOCUMENTS.every(ADOPTED)))
                .isEqualTo(StepSort.TO_DO);
    }

    @Test
    void what_may_be_so_or_not_is_to_find_out() {
        assertThat(sort(OPEN, DOCUMENTS.every(STATUTE))).isEqualTo(StepSort.TO_FIND_OUT);
        assertThat(sort(OPEN, DOCUMENTS.every(ADOPTED_UNTOLD.hasCome()))).isEqualTo(StepSort.TO_FIND_OUT);
    }

    @Test
    void whether_a_list_is_complete_is_to_find_out() {
        Centre partial = OPEN.withDocuments(
                Listing.atLeast(document("a").kind(DocumentKind.STATUTE).build()));

        assertThat(sort(partial, DOCUMENTS.every(STATUTE))).isEqualTo(StepSort.TO_FIND_OUT);
    }

    @Test
    void what_the_reader_would_refuse_to_be_otherwise_is_only_to_record() {
        Centre published = centreWith(document("a").published(LONG_AGO).build());

        assertThat(sort(published, DOCUMENTS.every(ADOPTED_UNTOLD.hasCome()))).isEqualTo(StepSort.TO_RECORD);
    }

    @Test
    void of_plans_of_one_length_that_comes_first_which_fulfils_a_demand() {
        Plan plan = plan(OPEN, DOCUMENTS.where(ADOPTED).every(STATUTE));

        assertThat(plan.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.place()).hasToString("/documents/0/kind"));
        assertThat(plan.steps().get(0).alternatives()).isEmpty();
    }

    @Test
    void that_a_demand_does_not_arise_is_found_out_where_that_alone_is_enough() {
        Centre byLaws = centreWith(document("a").kind(DocumentKind.BY_LAWS).build());

        assertThat(plan(byLaws, DOCUMENTS.where(ADOPTED).every(STATUTE)).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.place()).hasToString("/documents/0/adopted"));
    }

    @Test
    void what_any_answer_fulfils_comes_before_what_only_some_do() {
        Condition<Centre> either = DOCUMENTS.every(STATUTE.or(DocumentFacts.NUMBER.exists()));

        assertThat(plan(OPEN, either).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.place()).hasToString("/documents/0/number"));
    }

    private static StepSort sort(Centre centre, Condition<Centre> requirement) {
        Plan plan = plan(centre, requirement);
        assertThat(plan.steps()).hasSize(1);
        return plan.steps().get(0).sort();
    }
}
