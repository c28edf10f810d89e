package pl.osl.rules.question;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.question.SmallQuestions.IS_STATUTE;
import static pl.osl.rules.question.SmallQuestions.only;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PROVISIONS;
import static pl.osl.rules.vocabulary.document.ProvisionFacts.TOPIC;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Listing;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.SpokenDay;

class AnswerSentenceTest {

    private static final String BY_DAY = "najpóźniej " + SpokenDay.of(DAY).polish();

    @Test
    void what_is_told_of_an_entry_follows_its_name_in_one_sentence() {
        assertThat(polish(centre().build(), DOCUMENTS.some(IS_STATUTE.and(ADOPTED.hasCome()))))
                .contains("Tak, jest co najmniej jeden dokument: rodzaj dokumentu – statut i przyjęcie – " + BY_DAY);
    }

    @Test
    void what_lies_in_an_entry_has_a_sentence_of_its_own_after_that_of_the_entry() {
        Condition<Centre> provided = DOCUMENTS.some(
                PROVISIONS.some(TOPIC.is(ProvisionTopic.COMMUNITY_ORGANISING)).and(IS_STATUTE));
        assertThat(polish(centre().build(), provided))
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("Tak, jest co najmniej jeden dokument: rodzaj dokumentu – statut")
                        .contains(". Zapis: ", "temat zapisu – organizowanie społeczności lokalnej")
                        .doesNotContain("("));
    }

    @Test
    void several_entries_are_named_together() {
        Condition<Centre> both = DOCUMENTS.some(IS_STATUTE).and(DOCUMENTS.some(DOCUMENT_KIND.is(DocumentKind.BY_LAWS)));
        assertThat(polish(begun(), both))
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("Nie, są jeszcze: dokument (")
                        .contains(
                                "rodzaj dokumentu – statut",
                                ") i dokument (rodzaj dokumentu – regulamin organizacyjny"));
    }

    @Test
    void that_there_are_no_others_closes_the_sentence_and_the_list() {
        Condition<Centre> all = DOCUMENTS.some(IS_STATUTE).and(DOCUMENTS.every(IS_STATUTE));
        Question question = only(centre().documents(Listing.atLeast()).build(), rule("R", all));
        PossibleAnswer closing = question.answers().stream()
                .filter(answer -> answer.says().polish().endsWith(", a innych nie ma"))
                .findFirst()
                .orElseThrow();
        assertThat(closing.says().english()).endsWith(", and there are no others");
        assertThat(closing.json().orElseThrow())
                .startsWith("{\"documents\": [{\"kind\": \"STATUTE\"")
                .endsWith("}]}");
    }

    private static Centre begun() {
        return centre().documents(Listing.atLeast(
                        document("d").kind(DocumentKind.STRUCTURE_CHART).build()))
                .build();
    }

    private static Stream<String> polish(Centre centre, Condition<Centre> condition) {
        return only(centre, rule("R", condition)).answers().stream()
                .map(answer -> answer.says().polish());
    }
}
