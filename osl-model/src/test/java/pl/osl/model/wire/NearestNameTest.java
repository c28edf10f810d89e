package pl.osl.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.json.Refusals.fault;
import static pl.osl.model.json.Refusals.faultsOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name that was probably meant by an unknown field or constant. */
class NearestNameTest {

    private static final List<String> WORDS =
            List.of("id", "on", "name", "organisers", "familiarisations", "from", "until", "LOCAL_PLANNER", "MEETING");

    @ParameterizedTest
    @CsvSource({
        "organizers, organisers",
        "organiser, organisers",
        "orgnaisers, organisers",
        "Organisers, organisers",
        "familiarizations, familiarisations",
        "familiarization, familiarisations",
        "form, from",
        "untill, until",
        "nmae, name",
        "ID, id",
        "local-planner, LOCAL_PLANNER",
        "Local Planner, LOCAL_PLANNER",
        "LOCALPLANER, LOCAL_PLANNER",
        "meeting, MEETING",
        "MEETNIG, MEETING",
        "'MEETING ', MEETING",
    })
    void a_word_that_is_near_is_found(String found, String meant) {
        assertThat(NearestName.to(found, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"city", "x", "n", "''", "o", "nmea", "organs", "TRAINING", "id2id", "fromuntil"})
    void a_word_that_is_far_from_all_suggests_none(String found) {
        assertThat(NearestName.to(found, WORDS)).isEmpty();
    }

    @Test
    void of_two_words_the_nearer_one_is_found_and_of_equally_near_ones_the_first() {
        assertThat(NearestName.to("adoptd", List.of("adapted", "adopted"))).contains("adopted");
        assertThat(NearestName.to("adepted", List.of("adapted", "adopted"))).contains("adapted");
    }

    @Test
    void a_very_long_text_is_similar_to_no_word() {
        assertThat(NearestName.to("MEETING".repeat(10_000), WORDS)).isEmpty();
    }

    @Test
    void a_misspelt_field_is_reported_with_the_one_that_was_probably_meant() {
        assertThat(faultsOf("'familiarisations':[{'staf':3}]"))
                .containsExactly(fault(
                        "/familiarisations/0/staf",
                        "nieznane pole „staf” (czy chodzi o „staff”?); dozwolone: on, form, audience, staff, attendees,"
                                + " evidence, headAttended, sources",
                        "unknown field \"staf\" (did you mean \"staff\"?); allowed: on, form, audience, staff, attendees,"
                                + " evidence, headAttended, sources"));
    }

    @ParameterizedTest
    @CsvSource({"meeting", "Meeting", "' MEETING'", "'MEETING '", "MEETNIG"})
    void a_constant_that_is_nearly_known_is_refused_with_the_one_that_was_probably_meant(String found) {
        assertThat(faultsOf("'familiarisations':[{'form':'" + found + "'}]"))
                .containsExactly(fault(
                        "/familiarisations/0/form",
                        "jest „" + found + "” (czy chodzi o „MEETING”?); dozwolone: MEETING, TRAINING",
                        "found \"" + found + "\" (did you mean \"MEETING\"?); allowed: MEETING, TRAINING"));
    }
}
