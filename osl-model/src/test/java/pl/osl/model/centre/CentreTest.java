package pl.osl.model.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.json.OslJson;
import pl.osl.model.organiser.Organiser;

class CentreTest {

    private static final String CANARY = "Kanarek";
    private static final Centre EMPTY = Centre.builder().id("gops-1").build();

    @Test
    void only_its_id_is_recorded_of_a_new_one() {
        assertThat(EMPTY.id()).isEqualTo(CentreId.of("gops-1"));
        assertThat(EMPTY.schemaVersion()).isEqualTo(SchemaVersion.CURRENT);
        assertThat(EMPTY.name()).isEmpty();
        assertThat(EMPTY.recordedOn()).isEmpty();
        assertThat(List.of(
                        EMPTY.legalForms(),
                        EMPTY.municipalities(),
                        EMPTY.familiarisations(),
                        EMPTY.organisers(),
                        EMPTY.documents()))
                .containsOnly(Listing.unrecorded());
        assertThat(EMPTY.sources()).isEmpty();
    }

    @Test
    void it_needs_an_id() {
        assertThat(catchThrowableOfType(
                                InvalidRecordException.class,
                                () -> Centre.builder().build())
                        .faults())
                .containsExactly(Fault.at(
                        Place.parse("/id"),
                        "brakuje pola „id”, bez którego ten element nie może istnieć",
                        "the field \"id\" is missing; this element cannot exist without it"));
    }

    @Test
    void repeated_ids_are_refused_together_each_with_its_place() {
        Centre.Builder builder = Centre.builder();
        builder.id("gops-1")
                .organisers(Listing.of(organiser("o"), organiser("p"), organiser("o")))
                .documents(Listing.atLeast(document("d"), document("d"), document("e")));

        assertThat(catchThrowableOfType(InvalidRecordException.class, builder::build)
                        .faults())
                .containsExactly(
                        Fault.at(
                                Place.parse("/organisers/2/id"),
                                "identyfikator „o” ma już wcześniejszy element; każdy ma mieć własny",
                                "the id \"o\" already belongs to an earlier element; each element needs its own"),
                        Fault.at(
                                Place.parse("/documents/atLeast/1/id"),
                                "identyfikator „d” ma już wcześniejszy element; każdy ma mieć własny",
                                "the id \"d\" already belongs to an earlier element; each element needs its own"));
    }

    @Test
    void an_organiser_and_a_document_may_share_an_id() {
        Centre centre = EMPTY.withOrganisers(Listing.of(organiser("x"))).withDocuments(Listing.of(document("x")));

        assertThat(centre.organisers().elements()).hasSize(1);
        assertThat(centre.documents().elements()).hasSize(1);
    }

    @Test
    void a_changed_copy_is_checked_and_leaves_the_original_as_it_was() {
        Centre changed = EMPTY.withDocuments(Listing.of());

        assertThat(changed.documents()).isEqualTo(Listing.of());
        assertThat(changed.id()).isEqualTo(EMPTY.id());
        assertThat(EMPTY.documents()).isEqualTo(Listing.unrecorded());
        assertThat(catchThrowableOfType(
                        InvalidRecordException.class,
                        () -> EMPTY.withDocuments(Listing.of(document("d"), document("d")))))
                .hasMessage(
                        "/documents/1/id: the id \"d\" already belongs to an earlier element; each element needs its own");
    }

    @Test
    void its_text_never_shows_the_name_of_an_organiser() {
        Organiser named = organiser("org-1").withName(CANARY);

        assertThat(EMPTY.withOrganisers(Listing.of(named)).toString())
                .contains("gops-1", "org-1")
                .doesNotContain(CANARY);
        assertThat(EMPTY.withOrganisers(Listing.atLeast(named)).toString()).doesNotContain(CANARY);
    }

    @Test
    void a_refusal_never_shows_the_name_of_an_organiser() {
        Organiser named = organiser("org-1").withName(CANARY);

        assertThat(catchThrowableOfType(
                        InvalidRecordException.class,
                        () -> EMPTY.withOrganisers(Listing.of(named, named.withName(CANARY + "2")))))
                .hasMessage(
                        "/organisers/1/id: the id \"org-1\" already belongs to an earlier element; each element needs its own");
    }

    @Test
    void centres_with_the_same_facts_are_equal() {
        Centre again = Centre.builder().id("gops-1").build();

        assertThat(again).isEqualTo(EMPTY).hasSameHashCodeAs(EMPTY);
        assertThat(again.withDocuments(Listing.of())).isNotEqualTo(EMPTY);
    }

    private static Organiser organiser(String id) {
        return Organiser.builder().id(id).build();
    }

    private static InstitutionalDocument document(String id) {
        return InstitutionalDocument.builder().id(id).build();
    }

    @Test
    void an_event_must_not_be_after_the_day_for_which_the_record_speaks() {
        assertThatThrownBy(() -> OslJson.read("""
                        {"id":"c","recordedOn":"2012-01-01",
                         "familiarisations":[{"on":"2012-01-01"},{"on":"2012-01-02"}],
                         "documents":{"atLeast":[{"id":"d","drafted":"2013"}]}}
                        """, Centre.class))
                .hasMessage("text: /familiarisations/1/on: 2012-01-02 is after the day for which the record speaks"
                        + " (2012-01-01); an event must not be later\n"
                        + "text: /documents/atLeast/0/drafted: 2013 is after the day for which the record speaks"
                        + " (2012-01-01); an event must not be later");
    }

    @Test
    void faults_of_an_element_do_not_hide_those_of_the_listing() {
        assertThatThrownBy(() -> OslJson.read(
                        "{\"id\":\"c\",\"organisers\":[{\"name\":\"p\"},{\"id\":\"o\"},{\"id\":\"o\"}]}", Centre.class))
                .hasMessage(
                        "text: /organisers/0/id: the field \"id\" is missing; this element cannot exist without it\n"
                                + "text: /organisers/2/id: the id \"o\" already belongs to an earlier element; each element needs its own");
    }
}
