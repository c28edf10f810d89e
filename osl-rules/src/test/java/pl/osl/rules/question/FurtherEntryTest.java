package pl.osl.rules.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.question.SmallQuestions.questions;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_SECTION;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_SECTIONS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NOT_REPEALED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PROVISIONS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentSection;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.rules.condition.Condition;

/** The answer that a list has a further entry, which nobody has told yet. */
class FurtherEntryTest {

    private static final Condition<Centre> FORECAST =
            DOCUMENTS.some(DOCUMENT_SECTIONS.some(DOCUMENT_SECTION.is(DocumentSection.FORECAST)));

    @Test
    void a_further_constant_is_told_before_anything_is_recorded() {
        Centre centre = centreWith(document("d").build());
        Questions questions = questions(centre, stage("S", rule("R", FORECAST)));
        PossibleAnswer yes = wanting(WantedKind.ONE_OF, questions);
        assertThat(yes.json()).contains("{\"sections\": {\"atLeast\": [\"?\"]}}");
        assertThat(yes.rules()).isEmpty();
        assertThatThrownBy(() -> questions.answered(centre, yes)).isInstanceOf(IllegalArgumentException.class);
        PossibleAnswer told = yes.telling("INDICATORS");
        assertThat(told.says().english()).isEqualTo("indicators");
        assertThat(told.json()).contains("{\"sections\": {\"atLeast\": [\"INDICATORS\"]}}");
        assertThat(questions
                        .answered(centre, told)
                        .documents()
                        .elements()
                        .get(0)
                        .sections())
                .isEqualTo(Listing.atLeast(DocumentSection.INDICATORS));
    }

    @Test
    void a_constant_that_stands_there_already_is_not_offered_again() {
        Centre centre = centreWith(document("d")
                .sections(Listing.atLeast(DocumentSection.DIAGNOSIS))
                .build());
        Questions questions = questions(centre, stage("S", rule("R", FORECAST)));
        PossibleAnswer others = wanting(WantedKind.ONE_OF, questions);
        assertThat(others.wants().orElseThrow().among())
                .hasSize(DocumentSection.values().length - 1)
                .extracting(WantedChoice::toString)
                .doesNotContain("DIAGNOSIS");
        assertThat(others.telling("FORECAST").json()).contains("\"FORECAST\"");
    }

    @Test
    void the_form_of_an_entry_says_nothing_against_the_centre() {
        Centre centre = centre().documents(Listing.atLeast(document("d")
                        .adopted("2010-01-01")
                        .provisions(Listing.atLeast(List.of()))
                        .build()))
                .build();
        Questions questions = questions(
                centre, stage("S", rule("R", DOCUMENTS.every(PROVISIONS.some().and(ADOPTED.hasCome())))));
        assertThat(questions.questions())
                .filteredOn(question -> question.place().equals(Place.parse("/documents/atLeast/-")))
                .flatExtracting(Question::answers)
                .extracting(PossibleAnswer::wants)
                .filteredOn(Optional::isPresent)
                .isNotEmpty()
                .allSatisfy(wanted -> assertThat(wanted.orElseThrow().example())
                        .contains("\"drafted\"")
                        .doesNotContain("[]")
                        .doesNotContain("null"));
    }

    @Test
    void the_form_of_an_entry_that_speaks_for_the_centre_says_of_no_end_that_it_has_not_come() {
        Questions questions = questions(
                centre().documents(Listing.atLeast()).build(),
                stage("S", rule("R", DOCUMENTS.some(ADOPTED.hasCome().and(NOT_REPEALED)))));
        assertThat(wanting(WantedKind.ENTRY, questions).wants().orElseThrow().example())
                .contains("\"adopted\"")
                .doesNotContain("null");
    }

    private static PossibleAnswer wanting(WantedKind kind, Questions questions) {
        return questions.questions().stream()
                .flatMap(question -> question.answers().stream())
                .filter(answer ->
                        answer.wants().filter(each -> each.kind() == kind).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
