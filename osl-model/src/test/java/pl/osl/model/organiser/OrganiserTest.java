package pl.osl.model.organiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.OrganiserId;
import pl.osl.model.fact.Validity;

class OrganiserTest {

    private static final String CANARY = "Kanarek";

    @Test
    void only_the_id_is_recorded_of_a_new_one() {
        Organiser organiser = Organiser.builder().id("org-1").build();

        assertThat(organiser.id()).isEqualTo(OrganiserId.of("org-1"));
        assertThat(organiser.name()).isEmpty();
        assertThat(organiser.roles()).isEqualTo(Listing.unrecorded());
        assertThat(organiser.appointment()).isEqualTo(Validity.unrecorded());
        assertThat(organiser.sources()).isEmpty();
    }

    @Test
    void an_id_is_required_and_the_refusal_does_not_disclose_the_name() {
        assertThat(catchThrowableOfType(
                        InvalidRecordException.class,
                        () -> Organiser.builder().name(CANARY).build()))
                .hasMessage("/id: the field \"id\" is missing; this element cannot exist without it");
    }

    @Test
    void its_text_never_shows_the_name() {
        Organiser organiser = Organiser.builder()
                .id("org-1")
                .name(CANARY)
                .roles(Listing.of(OrganiserRole.ANIMATOR))
                .build();

        assertThat(organiser.name()).contains(CANARY);
        assertThat(organiser.toString()).contains("org-1", "ANIMATOR").doesNotContain(CANARY);
    }

    @Test
    void the_text_of_a_changed_copy_does_not_show_the_name_either() {
        Organiser organiser = Organiser.builder().id("org-1").build().withName(CANARY);

        assertThat(organiser.name()).contains(CANARY);
        assertThat(organiser.toString()).doesNotContain(CANARY);
    }

    @Test
    void the_name_counts_in_equality() {
        Organiser organiser = Organiser.builder().id("org-1").build();

        assertThat(organiser.withName(CANARY)).isNotEqualTo(organiser);
    }

    @Test
    void an_organiser_is_valid_during_the_appointment() {
        Validity appointment = Validity.from("2012-04-26").until("2014-06-30");

        assertThat(Organiser.builder()
                        .id("org-1")
                        .appointment(appointment)
                        .build()
                        .validity())
                .isEqualTo(appointment);
    }
}
