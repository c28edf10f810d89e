package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.centre.Municipality;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Provision;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.structure.Familiarisation;

class ReadingTest {

    @Test
    void a_written_centre_is_read_as_it_was() {
        assertThat(OslJson.read(RichCentre.TEXT, Centre.class)).isEqualTo(RichCentre.CENTRE);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_part_of_a_record_is_read_as_it_was_written(Class<?> type, Object part) {
        assertThat((Object) OslJson.read(OslJson.write(part), type)).isEqualTo(part);
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(Centre.class, RichCentre.CENTRE),
                Arguments.of(LegalFormPeriod.class, RichCentre.LEGAL_FORM),
                Arguments.of(Municipality.class, RichCentre.MUNICIPALITY),
                Arguments.of(Familiarisation.class, RichCentre.FAMILIARISATION),
                Arguments.of(Organiser.class, RichCentre.ORGANISER),
                Arguments.of(Provision.class, RichCentre.PROVISION),
                Arguments.of(InstitutionalDocument.class, RichCentre.DOCUMENT),
                Arguments.of(SourceReference.class, RichCentre.SOURCE),
                Arguments.of(Validity.class, Validity.from("2012")),
                Arguments.of(Validity.class, Validity.unrecorded()),
                Arguments.of(When.class, When.parse("[2010-09..2010-12-15]")),
                Arguments.of(SchemaVersion.class, SchemaVersion.CURRENT),
                Arguments.of(CentreId.class, CentreId.of("Łąka/7~\"a\"")),
                Arguments.of(Wording.class, Wording.of("żółć", "bile")));
    }

    @Test
    void the_schema_version_may_be_left_out() {
        assertThat(OslJson.read("{\"id\":\"gops-1\"}", Centre.class))
                .isEqualTo(Centre.builder().id("gops-1").build());
    }

    @Test
    void the_order_of_fields_and_white_space_have_no_meaning() {
        assertThat(OslJson.read("\n { \"name\" :\t\"GOPS\",\r\n\"id\": \"gops-1\" } \n", Centre.class))
                .isEqualTo(OslJson.read("{\"id\":\"gops-1\",\"name\":\"GOPS\"}", Centre.class));
    }

    @Test
    void an_escaped_letter_is_the_letter() {
        assertThat(OslJson.read("\"\\u0141\\u0105ka\"", CentreId.class)).isEqualTo(CentreId.of("Łąka"));
    }

    @Test
    void a_fact_is_known_none_or_unrecorded() {
        InstitutionalDocument read = OslJson.read(
                "{\"id\":\"d\",\"title\":\"x\",\"number\":\"5\",\"repealed\":null}", InstitutionalDocument.class);

        assertThat(read.number()).isEqualTo(Fact.known("5"));
        assertThat(read.repealed()).isEqualTo(Fact.none());
        assertThat(read.adopted()).isEqualTo(Fact.unrecorded());
    }

    @Test
    void a_blank_text_is_refused() {
        assertThatThrownBy(() -> OslJson.read("{\"district\":\" \"}", Municipality.class))
                .hasMessage("text: /district: the text is blank; this field must have content or be omitted");
    }

    @Test
    void a_listing_is_complete_partial_or_unrecorded() {
        InstitutionalDocument document = InstitutionalDocument.builder().id("d").build();

        assertThat(documents(",\"documents\":[{\"id\":\"d\"}]")).isEqualTo(Listing.of(document));
        assertThat(documents(",\"documents\":[]")).isEqualTo(Listing.of());
        assertThat(documents(",\"documents\":{\"atLeast\":[{\"id\":\"d\"}]}")).isEqualTo(Listing.atLeast(document));
        assertThat(documents("")).isEqualTo(Listing.unrecorded());
    }

    @Test
    void at_least_no_elements_is_unrecorded() {
        assertThat(documents(",\"documents\":{\"atLeast\":[]}")).isEqualTo(Listing.unrecorded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"validity\":{}}"})
    void an_unrecorded_validity_may_be_empty_or_absent(String json) {
        assertThat(OslJson.read(json, Provision.class).validity()).isEqualTo(Validity.unrecorded());
    }

    @Test
    void an_end_that_is_null_is_none_and_an_absent_end_is_unrecorded() {
        assertThat(OslJson.read("{\"from\":\"2012\",\"until\":null}", Validity.class))
                .isEqualTo(Validity.from("2012"));
        assertThat(OslJson.read("{\"from\":\"2012\"}", Validity.class))
                .isEqualTo(Validity.from("2012").untilUnrecorded());
    }

    private static Listing<InstitutionalDocument> documents(String member) {
        return OslJson.read("{\"id\":\"gops-1\"" + member + "}", Centre.class).documents();
    }
}
