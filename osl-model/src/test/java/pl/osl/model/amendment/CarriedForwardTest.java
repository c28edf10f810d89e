package pl.osl.model.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;

class CarriedForwardTest {

    private static final LocalDate LATER = LocalDate.of(2013, 6, 30);

    @Test
    void a_rough_day_of_what_has_happened_is_narrowed_to_the_day_of_the_record() {
        assertThat(carried("""
                "familiarisations": [{"on": "2012"}]""")).contains("\"on\":\"[2012..2012-06]\"").contains("\"recordedOn\":\"2013-06-30\"");
    }

    @Test
    void an_event_without_a_day_has_happened_by_the_day_of_the_record() {
        assertThat(carried("\"familiarisations\": [{}]")).contains("\"on\":\"[..2012-06]\"");
    }

    @Test
    void a_provision_that_the_record_names_is_in_the_document_by_the_day_of_the_record() {
        assertThat(carried("""
                "documents": [{"id": "s", "provisions": [{"validity": {"from": "2012"}}]}]""")).contains("\"from\":\"[2012..2012-06]\"");
    }

    @Test
    void days_known_exactly_and_days_that_may_lie_ahead_stay_as_they_are() {
        assertThat(carried("""
                "documents": [{"id": "s", "drafted": "2012-04-01", "adopted": "2012-04-26", "repealed": "2012"}]""")).contains("\"adopted\":\"2012-04-26\"").contains("\"repealed\":\"2012\"");
    }

    @Test
    void a_day_that_there_perhaps_is_not_stays_unrecorded() {
        assertThat(carried("""
                "documents": [{"id": "s", "drafted": "2012-04-01"}]""")).doesNotContain("approved");
    }

    @Test
    void a_record_is_not_carried_back() {
        Centre centre = centre("\"name\": \"OPS\"");

        assertThatThrownBy(() -> Amendments.carriedForward(centre, LocalDate.of(2012, 6, 29)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the record speaks for 2012-06-30 and cannot be carried back to 2012-06-29");
    }

    private static String carried(String members) {
        return OslJson.write(Amendments.carriedForward(centre(members), LATER))
                .replace(" ", "")
                .replace("\n", "");
    }

    private static Centre centre(String members) {
        return OslJson.read(
                "{\"schemaVersion\": \"1.0\", \"id\": \"x\", \"recordedOn\": \"2012-06-30\", " + members + "}",
                Centre.class);
    }
}
