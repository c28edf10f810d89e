package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.vocabulary.centre.CentreInTime;
import pl.osl.rules.vocabulary.document.DocumentFacts;

class ElementNameTest {

    private static final Wording STATUTE = Wording.of("dokument (statut)", "document (statute)");

    private static final Surrounding FIRST_DOCUMENT = new Surrounding(
            Place.parse("/documents/0"),
            Wording.of(
                    "dokument (statut, poz. 1 wykazu, od 1 stycznia 2000 r.)",
                    "document (statute, no. 1 on the list, from 1 January 2000)"),
            STATUTE);

    private static final InstitutionalDocument.Builder DOCUMENT = document("d").kind(DocumentKind.STATUTE);

    @Test
    void an_element_is_called_by_its_kind_even_if_the_rule_does_not_ask_for_it() {
        assertThat(within(DOCUMENTS.some(NUMBER.exists()), centreWith(DOCUMENT.build())))
                .containsExactly(FIRST_DOCUMENT);
    }

    @Test
    void an_element_with_a_number_and_a_day_is_called_as_a_person_would_name_it() {
        Centre centre = centreWith(document("d")
                .kind(DocumentKind.STATUTE)
                .number("XII/80/2012")
                .adopted(When.parse("2012-04-26"))
                .build());
        Condition<Centre> repealed = DOCUMENTS.some(DocumentFacts.REPEALED.hasNotCome());
        Surrounding named = new Surrounding(
                Place.parse("/documents/0"),
                Wording.of("statut nr XII/80/2012 z 26 kwietnia 2012 r.", "statute no. XII/80/2012 of 26 April 2012"),
                STATUTE);

        assertThat(within(repealed, centre)).containsExactly(named);
        assertThat(finding(repealed, centre).parts().get(0).says()).isEqualTo(named.says());
        assertThat(CentreInTime.CENTRE.entry(centre).listings().stream()
                        .flatMap(List::stream)
                        .map(DatedEntry::within))
                .containsExactly(List.of(named));
    }

    @Test
    void an_element_of_which_the_kind_is_not_recorded_is_called_what_all_are() {
        Centre centre = centreWith(document("d").build());

        assertThat(within(DOCUMENTS.some(DOCUMENT_KIND.is(DocumentKind.STATUTE)), centre))
                .containsExactly(new Surrounding(
                        Place.parse("/documents/0"),
                        Wording.of(
                                "dokument (poz. 1 wykazu, od 1 stycznia 2000 r.)",
                                "document (no. 1 on the list, from 1 January 2000)"),
                        Wording.of("dokument", "document")));
    }

    @Test
    void an_element_is_called_by_its_kind_without_the_name_of_what_tells_it() {
        Centre centre = centre().legalForms(
                        Listing.of(LegalFormPeriod.builder().form(LegalForm.CUS).build()))
                .build();

        assertThat(within(LEGAL_FORMS.some(), centre))
                .singleElement()
                .satisfies(around -> assertThat(around.sort().english())
                        .isEqualTo("legal form (" + LegalForm.CUS.wording().english() + ")"));
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
                        FIRST_DOCUMENT,
                        new Surrounding(
                                Place.parse("/documents/0/provisions/0"),
                                Wording.of(
                                        "zapis (" + topic.polish() + ", poz. 1 wykazu)",
                                        "provision (" + topic.english() + ", no. 1 on the list)"),
                                Wording.of("zapis (" + topic.polish() + ")", "provision (" + topic.english() + ")")));
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
                .extracting(Surrounding::place, Surrounding::sort)
                .containsExactly(tuple(Place.parse("/documents/1"), STATUTE));
    }

    @Test
    void a_kind_that_cannot_be_read_changes_no_answer() {
        Property<InstitutionalDocument, DocumentKind> failing =
                Property.of("kind", document -> thrown(), Wording.of("rodzaj", "kind"));
        Condition<Centre> numbered = DOCUMENTS.toldApartBy(failing).some(NUMBER.exists());
        Centre centre = centreWith(document("d").number("1").build());

        assertThat(finding(numbered, centre).truth()).isEqualTo(Truth.TRUE);
        assertThat(finding(numbered, centre).parts().get(0).says())
                .isEqualTo(Wording.of(
                        "dokument (poz. 1 wykazu, od 1 stycznia 2000 r.)",
                        "document (no. 1 on the list, from 1 January 2000)"));
    }

    private static Fact<DocumentKind> thrown() {
        throw new IllegalStateException("planted");
    }

    private static List<Surrounding> within(Condition<Centre> condition, Centre centre) {
        List<Gap> gaps = finding(condition, centre).gaps();
        return gaps.get(gaps.size() - 1).within();
    }
}
