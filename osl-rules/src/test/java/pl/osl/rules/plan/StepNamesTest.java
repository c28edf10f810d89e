package pl.osl.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.plan.PlansOfOneStage.ADOPTED;
import static pl.osl.rules.plan.PlansOfOneStage.STATUTE;
import static pl.osl.rules.plan.PlansOfOneStage.plan;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Place;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.vocabulary.document.DocumentFacts;
import pl.osl.rules.vocabulary.document.ProvisionFacts;

/** By which names a step calls the elements that it lies in. */
class StepNamesTest {

    @Test
    void a_step_and_its_changes_name_the_elements_that_they_lie_in() {
        Condition<InstitutionalDocument> provides =
                DocumentFacts.PROVISIONS.some(ProvisionFacts.TOPIC.is(ProvisionTopic.COMMUNITY_ORGANISING));

        Plan plan = plan(
                centreWith(document("a").kind(DocumentKind.STATUTE).build()), DOCUMENTS.some(STATUTE.and(provides)));

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.place()).hasToString("/documents/0/provisions");
            assertThat(names(step.within()))
                    .containsExactly("document (statute, no. 1 on the list, from 1 January 2000)");
            assertThat(within("/documents/0/provisions/-1/topic", step))
                    .containsExactly(
                            "document (statute, no. 1 on the list, from 1 January 2000)",
                            "provision (community organising)");
            assertThat(within("/documents/0/provisions/-1", step))
                    .containsExactly("document (statute, no. 1 on the list, from 1 January 2000)");
        });
    }

    @Test
    void what_is_put_into_an_added_element_names_it_by_the_kind_that_is_assumed() {
        Plan plan = plan(centre().build(), DOCUMENTS.some(ADOPTED.and(STATUTE)));

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.within()).isEmpty();
            assertThat(within("/documents/-1/adopted", step)).containsExactly("document (statute)");
        });
    }

    @Test
    void an_added_element_that_may_be_of_several_kinds_is_called_by_none() {
        Plan plan = plan(
                centre().build(),
                DOCUMENTS.some(
                        ADOPTED.and(DocumentFacts.DOCUMENT_KIND.isOneOf(DocumentKind.STATUTE, DocumentKind.BY_LAWS))));

        assertThat(within("/documents/-1/adopted", plan.steps().get(0))).containsExactly("document");
    }

    @Test
    void an_alternative_names_the_elements_that_it_lies_in() {
        Centre two = centreWith(
                document("a").kind(DocumentKind.STATUTE).build(),
                document("b").kind(DocumentKind.BY_LAWS).build());

        Plan plan = plan(two, DOCUMENTS.some(DocumentFacts.NUMBER.exists()));

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(names(step.within()))
                    .containsExactly("document (statute, no. 1 on the list, from 1 January 2000)");
            assertThat(step.alternatives())
                    .extracting(other -> names(other.within()))
                    .contains(List.of("document (organisational by-laws, no. 2 on the list, from 1 January 2000)"));
        });
    }

    private static List<String> names(List<Surrounding> within) {
        return within.stream().map(element -> element.says().english()).toList();
    }

    private static List<String> within(String place, Step step) {
        return step.changes().stream()
                .filter(change -> change.amendment().place().equals(Place.parse(place)))
                .findFirst()
                .map(change -> names(change.within()))
                .orElseThrow();
    }
}
