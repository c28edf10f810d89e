package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static pl.osl.model.fact.Fact.known;
import static pl.osl.model.fact.Fact.none;

import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;

class WritingTest {

    private static final Centre EMPTY = Centre.builder().id("gops-1").build();
    private static final InstitutionalDocument DOCUMENT =
            InstitutionalDocument.builder().id("d").build();

    @Test
    void a_centre_is_written_compact_in_the_order_of_its_fields() {
        assertThat(OslJson.write(RichCentre.CENTRE)).isEqualTo(RichCentre.TEXT);
    }

    @Test
    void the_same_centre_is_written_as_the_same_text_each_time() {
        assertThat(OslJson.write(RichCentre.CENTRE.withId(CentreId.of("mops-leczna"))))
                .isEqualTo(OslJson.write(RichCentre.CENTRE));
    }

    @Test
    void a_centre_with_nothing_recorded_has_only_its_version_and_its_id() {
        assertThat(OslJson.write(EMPTY)).isEqualTo("{\"schemaVersion\":\"1.0\",\"id\":\"gops-1\"}");
    }

    @Test
    void a_known_fact_is_written_as_its_value() {
        assertThat(OslJson.write(DOCUMENT.withNumber(known("5/12")))).isEqualTo("{\"id\":\"d\",\"number\":\"5/12\"}");
    }

    @Test
    void none_is_written_as_null() {
        assertThat(OslJson.write(DOCUMENT.withNumber(none()))).isEqualTo("{\"id\":\"d\",\"number\":null}");
    }

    @Test
    void an_unrecorded_fact_is_left_out() {
        assertThat(OslJson.write(DOCUMENT.withNumber(Fact.unrecorded()))).isEqualTo("{\"id\":\"d\"}");
    }

    @Test
    void a_complete_listing_is_a_list_even_if_empty() {
        assertThat(OslJson.write(EMPTY.withDocuments(Listing.of()))).endsWith(",\"documents\":[]}");
        assertThat(OslJson.write(EMPTY.withDocuments(Listing.of(DOCUMENT))))
                .endsWith(",\"documents\":[{\"id\":\"d\"}]}");
    }

    @Test
    void a_partial_listing_says_at_least() {
        assertThat(OslJson.write(EMPTY.withDocuments(Listing.atLeast(DOCUMENT))))
                .endsWith(",\"documents\":{\"atLeast\":[{\"id\":\"d\"}]}}");
    }

    @Test
    void a_partial_listing_without_elements_is_left_out() {
        assertThat(OslJson.write(EMPTY.withDocuments(Listing.atLeast()))).isEqualTo(OslJson.write(EMPTY));
    }

    @Test
    void only_the_recorded_parts_of_a_validity_are_written() {
        When day = When.parse("2012-04-26");

        assertThat(OslJson.write(Validity.from(day).until(day)))
                .isEqualTo("{\"from\":\"2012-04-26\",\"until\":\"2012-04-26\"}");
        assertThat(OslJson.write(Validity.from(day))).isEqualTo("{\"from\":\"2012-04-26\",\"until\":null}");
        assertThat(OslJson.write(Validity.from(day).untilUnrecorded())).isEqualTo("{\"from\":\"2012-04-26\"}");
        assertThat(OslJson.write(Validity.unrecorded().until(day))).isEqualTo("{\"until\":\"2012-04-26\"}");
        assertThat(OslJson.write(Validity.unrecorded())).isEqualTo("{}");
    }

    @Test
    void a_value_of_one_text_is_written_as_a_text() {
        assertThat(OslJson.write(When.parse("[2012-01-01..]"))).isEqualTo("\"[2012..]\"");
        assertThat(OslJson.write(CentreId.of("gops-1"))).isEqualTo("\"gops-1\"");
        assertThat(OslJson.write(Place.parse("/a~1b/0"))).isEqualTo("\"/a~1b/0\"");
        assertThat(OslJson.write(DocumentKind.STATUTE)).isEqualTo("\"STATUTE\"");
    }

    @Test
    void words_are_written_under_the_codes_of_their_languages() {
        assertThat(OslJson.write(Wording.of("żółć", "bile"))).isEqualTo("{\"pl\":\"żółć\",\"en\":\"bile\"}");
    }

    @Test
    void a_value_that_is_no_record_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OslJson.write(new Object()))
                .withMessage("java.lang.Object is not a type of record or answer");
    }
}
