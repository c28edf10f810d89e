package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.LEGAL_FORMS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NUMBER;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PROVISIONS;
import static pl.osl.rules.vocabulary.document.ProvisionFacts.TOPIC;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Provision;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.finding.Truth;

class ElementNameTest {

    private static final Wording STATUTE =
            Wording.of("dokument (rodzaj dokumentu: statut)", "document (kind of document: statute)");

    private static final InstitutionalDocument.Builder DOCUMENT = document("d").kind(DocumentKind.STATUTE);

    @Test
    void an_element_is_called_by_its_kind_even_if_the_rule_does_not_ask_for_it() {
        assertThat(within(DOCUMENTS.some(NUMBER.exists()), centreWith(DOCUMENT.build())))
                .containsExactly(surrounding("/documents/0", STATUTE));
    }

    @Test
    void an_element_of_which_the_kind_is_not_recorded_is_called_what_all_are() {
        Centre centre = centreWith(document("d").build());

        assertThat(within(DOCUMENTS.some(DOCUMENT_KIND.is(DocumentKind.STATUTE)), centre))
                .containsExactly(surrounding("/documents/0", Wording.of("dokument", "document")));
    }

    @Test
    void what_an_element_is_called_is_not_said_twice() {
        Centre centre = centre().legalForms(
                        Listing.of(LegalFormPeriod.builder().form(LegalForm.CUS).build()))
                .build();

        assertThat(within(LEGAL_FORMS.some(), centre))
                .singleElement()
                .satisfies(around -> assertThat(around.says().english())
                        .isEqualTo("legal form: " + LegalForm.CUS.wording().english()));
    }

    @Test
    void what_lies_deeper_is_within_all_elements_on_the_way_in_both_languages() {
        Provision provision = Provision.builder()
                .topic(ProvisionTopic.COMMUNITY_ORGANISING)
                .validity(Validity.unrecorded())
                .build();
        Centre centre = centreWith(DOCUMENT.provisions(Listing.of(provision)).build());
        Wording topic = ProvisionTopic.COMMUNITY_ORGANISING.wording();

        assertThat(within(DOCUMENTS.some(PROVISIONS.some(TOPIC.is(ProvisionTopic.COMMUNITY_ORGANISING))), centre))
                .containsExactly(
                        surrounding("/documents/0", STATUTE),
                        surrounding(
                                "/documents/0/provisions/0",
                                Wording.of(
                                        "zapis (temat zapisu: " + topic.polish() + ")",
                                        "provision (topic of the provision: " + topic.english() + ")")));
    }

    @Test
    void what_an_id_names_lies_in_the_element_that_has_it_and_not_in_the_one_that_names_it() {
        Part<InstitutionalDocument, InstitutionalDocument> basis = Part.named(
                "basis",
                document ->
                        document.number().map(number -> document("d").build().id()),
                DOCUMENTS,
                InstitutionalDocument::id,
                Wording.of("podstawa", "basis"));
        InstitutionalDocument naming =
                document("e").kind(DocumentKind.BY_LAWS).number("1").build();
        Condition<Centre> named =
                DOCUMENTS.where(DOCUMENT_KIND.is(DocumentKind.BY_LAWS)).some(basis.has(NUMBER.exists()));

        assertThat(within(named, centreWith(naming, DOCUMENT.build())))
                .containsExactly(surrounding("/documents/1", STATUTE));
    }

    @Test
    void a_kind_that_cannot_be_read_changes_no_answer() {
        Property<InstitutionalDocument, DocumentKind> failing =
                Property.of("kind", document -> thrown(), Wording.of("rodzaj", "kind"));
        Condition<Centre> numbered = DOCUMENTS.toldApartBy(failing).some(NUMBER.exists());
        Centre centre = centreWith(document("d").number("1").build());

        assertThat(finding(numbered, centre).truth()).isEqualTo(Truth.TRUE);
        assertThat(finding(numbered, centre).parts().get(0).says()).isEqualTo(Wording.of("dokument", "document"));
    }

    private static Fact<DocumentKind> thrown() {
        throw new IllegalStateException("planted");
    }

    private static List<Surrounding> within(Condition<Centre> condition, Centre centre) {
        List<Gap> gaps = finding(condition, centre).gaps();
        return gaps.get(gaps.size() - 1).within();
    }

    private static Surrounding surrounding(String place, Wording says) {
        return new Surrounding(Place.parse(place), says);
    }
}
