package pl.osl.rules.question;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.question.SmallQuestions.IS_STATUTE;
import static pl.osl.rules.question.SmallQuestions.asked;
import static pl.osl.rules.question.SmallQuestions.only;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.PARTNERS;
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
import pl.osl.model.partnership.Partner;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.vocabulary.partnership.PartnerFacts;

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
    void a_list_is_closed_with_exactly_one_entry() {
        Condition<Centre> all = DOCUMENTS.some(IS_STATUTE).and(DOCUMENTS.every(IS_STATUTE));
        Question first = only(centre().documents(Listing.atLeast()).build(), rule("R", all));
        PossibleAnswer closing = first.answers().stream()
                .filter(answer -> answer.says().polish().contains("dokładnie"))
                .findFirst()
                .orElseThrow();
        assertThat(closing.says().polish())
                .startsWith("Tak, jest dokładnie jeden dokument: ")
                .doesNotContain("co najmniej", "innych nie ma");
        assertThat(closing.says().english())
                .startsWith("Yes, there is exactly one document: ")
                .doesNotContain("no others");
        assertThat(closing.json().orElseThrow())
                .startsWith("{\"documents\": [{\"kind\": \"STATUTE\"")
                .endsWith("}]}");
    }

    @Test
    void the_sentence_before_a_thing_that_lies_in_an_entry_ends_with_one_full_stop() {
        Condition<Centre> provided = DOCUMENTS.some(
                PROVISIONS.some(TOPIC.is(ProvisionTopic.COMMUNITY_ORGANISING)).and(ADOPTED.hasCome()));
        assertThat(polish(centre().build(), provided))
                .anySatisfy(sentence -> assertThat(sentence).contains(BY_DAY + " Zapis: "))
                .noneSatisfy(sentence -> assertThat(sentence).contains(".."));
    }

    @Test
    void since_when_is_not_answered_by_yes() {
        Centre centre =
                centre().partners(Listing.of(Partner.builder().id("p").build())).build();
        assertThat(asked(centre, rule("R", PARTNERS.some(PartnerFacts.STANDING))))
                .filteredOn(question -> question.text().polish().startsWith("Od kiedy "))
                .isNotEmpty()
                .flatExtracting(Question::answers)
                .extracting(answer -> answer.says().polish())
                .anySatisfy(sentence -> assertThat(sentence).startsWith("Początek współpracy z partnerem – " + BY_DAY))
                .noneSatisfy(sentence -> assertThat(sentence).startsWith("Tak"));
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
