package pl.osl.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.plan.PlansOfOneStage.ADOPTED;
import static pl.osl.rules.plan.PlansOfOneStage.STATUTE;
import static pl.osl.rules.plan.PlansOfOneStage.plan;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;

import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.vocabulary.document.DocumentFacts;
import pl.osl.rules.vocabulary.document.ProvisionFacts;
import pl.osl.rules.vocabulary.organiser.OrganiserFacts;

/** What a step says is to be done. */
class StepSentenceTest {

    private static final Condition<InstitutionalDocument> PROVIDES =
            DocumentFacts.PROVISIONS.some(ProvisionFacts.TOPIC.is(ProvisionTopic.COMMUNITY_ORGANISING));

    @Test
    void what_to_add_is_said_in_the_words_of_its_listing_with_the_kind_that_is_assumed() {
        Wording sentence = sentence(centre().build(), DOCUMENTS.some(STATUTE.and(ADOPTED)));

        assertThat(sentence.polish()).isEqualTo("Doprowadź do przyjęcia dokumentu (statut).");
        assertThat(sentence.english()).isEqualTo("Have a document adopted (statute).");
    }

    @Test
    void the_element_that_it_concerns_is_named_after_it() {
        Centre statute = centreWith(document("a").kind(DocumentKind.STATUTE).build());

        assertThat(sentence(statute, DOCUMENTS.some(STATUTE.and(PROVIDES))).polish())
                .isEqualTo("Wprowadź zapis (organizowanie społeczności lokalnej);"
                        + " dotyczy: dokument (statut, poz. 1 wykazu, od 1 stycznia 2000 r.).");
    }

    @Test
    void a_step_that_ends_with_an_abbreviated_word_has_one_full_stop() {
        Centre adopted = centreWith(document("a")
                .kind(DocumentKind.STATUTE)
                .number("X/61/2013")
                .adopted(LONG_AGO)
                .build());

        assertThat(sentence(adopted, DOCUMENTS.some(STATUTE.and(PROVIDES))).polish())
                .endsWith("statut nr X/61/2013 z 1 stycznia 2000 r.");
    }

    @Test
    void an_end_that_has_not_come_is_written_down_if_it_has_not() {
        Centre adopted = centreWith(document("a").adopted(LONG_AGO).build());

        assertThat(sentence(adopted, DOCUMENTS.some(DocumentFacts.NOT_REPEALED)).polish())
                .isEqualTo(
                        "Ustal: czy 15 maja 2012 r. obowiązywał dokument (poz. 1 wykazu, od 1 stycznia 2000 r.)? Jeśli odpowiedź brzmi: „Tak, i nie został uchylony”,"
                                + " wpisz do danych „uchylenie: nie uchylono”.");
    }

    @Test
    void an_added_value_is_told_in_the_words_of_its_listing() {
        Centre organiser = centre().organisers(
                        Listing.of(Organiser.builder().id("o").build()))
                .build();

        assertThat(sentence(
                                organiser,
                                ORGANISERS.every(
                                        OrganiserFacts.ROLES.some(OrganiserFacts.ROLE.is(OrganiserRole.ANIMATOR))))
                        .english())
                .startsWith("Give the organiser a role: ");
    }

    @Test
    void whether_a_fact_is_so_is_found_out() {
        Centre unknown = centreWith(document("a").build());

        assertThat(sentence(unknown, DOCUMENTS.every(STATUTE)).english())
                .startsWith(
                        "Find out whether this is so: “kind of document: statute”, and if it is, write it in the record;"
                                + " concerning: document");
    }

    @Test
    void what_follows_from_the_record_is_written_down() {
        Centre published = centreWith(document("a").published(LONG_AGO).build());

        assertThat(sentence(published, DOCUMENTS.every(PlansOfOneStage.ADOPTED_UNTOLD.hasCome()))
                        .english())
                .isEqualTo(
                        "Write “adoption: 15 May 2012 at the latest” in the record, since it follows from what is recorded;"
                                + " concerning: document (no. 1 on the list, from 1 January 2000).");
    }

    @Test
    void whether_there_is_more_is_asked_as_the_list_itself_is_asked_for() {
        assertThat(sentence(centre().build(), DOCUMENTS.every(ADOPTED)).english())
                .startsWith("Find out: ")
                .endsWith("? If the answer is “No, neither now nor before”, record the list “documents” as empty.");
        assertThat(sentence(
                                centre().documents(Listing.atLeast(
                                                document("a").adopted(LONG_AGO).build()))
                                        .build(),
                                DOCUMENTS.every(ADOPTED))
                        .english())
                .endsWith(
                        "? If the answer is “Yes, there are no others”, confirm in the record that the list “documents”"
                                + " is complete.");
    }

    @Test
    void what_is_not_so_yet_is_brought_about() {
        Centre unadopted = centreWith(document("a").adopted(none()).build());

        assertThat(sentence(unadopted, DOCUMENTS.every(ADOPTED)).english())
                .startsWith("Do what is needed for the record to say “adoption: ");
    }

    @Test
    void a_listing_without_words_of_its_own_says_to_add_to_the_list() {
        Elements<Centre, InstitutionalDocument> papers = Elements.of(
                "documents", Centre::documents, Wording.of("pisma", "papers"), Wording.of("pismo", "paper"));

        assertThat(sentence(centre().build(), papers.some()).polish())
                .isEqualTo("Dopisz do wykazu „pisma” wpis: pismo.");
        assertThat(sentence(centre().build(), papers.some()).english())
                .isEqualTo("Add an entry to the list “papers”: paper.");
    }

    private static Wording sentence(Centre centre, Condition<Centre> requirement) {
        return plan(centre, requirement).steps().get(0).sentence();
    }
}
