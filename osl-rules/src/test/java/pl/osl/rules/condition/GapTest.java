package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.document.DocumentKind.BY_LAWS;
import static pl.osl.model.document.DocumentKind.STATUTE;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Records.organiser;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.APPROVED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PROVISIONS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.REPEALED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.rules.finding.Finding;

class GapTest {

    @Test
    void an_unrecorded_listing_is_itself_the_gap() {
        assertThat(gaps(finding(DOCUMENTS.some(), centre().build()))).containsExactly("/documents UNRECORDED");
    }

    @Test
    void a_partial_listing_is_open_where_a_further_element_would_go() {
        Finding finding = finding(
                DOCUMENTS.atLeast(2),
                centre().documents(Listing.atLeast(document("a").build())).build());

        assertThat(gaps(finding)).containsExactly("/documents/atLeast/- INCOMPLETE");
    }

    @Test
    void a_complete_listing_is_open_only_in_its_elements() {
        Finding finding = finding(
                DOCUMENTS.some(DOCUMENT_KIND.is(STATUTE)),
                centreWith(
                        document("a").build(),
                        document("b").kind(BY_LAWS).build(),
                        document("c").build()));

        assertThat(gaps(finding)).containsExactly("/documents/0/kind UNRECORDED", "/documents/2/kind UNRECORDED");
    }

    @Test
    void a_listing_inside_an_element_is_named_through_that_element() {
        Finding finding = finding(
                DOCUMENTS.some(PROVISIONS.some()),
                centre().documents(Listing.atLeast(document("a").build())).build());

        assertThat(gaps(finding))
                .containsExactly("/documents/atLeast/0/provisions UNRECORDED", "/documents/atLeast/- INCOMPLETE");
    }

    @Test
    void a_day_that_is_too_rough_is_a_gap() {
        Finding finding = finding(
                DOCUMENTS.some(ADOPTED.hasCome()),
                centreWith(document("a").adopted(when("2012-05")).build()));

        assertThat(gaps(finding)).containsExactly("/documents/0/adopted TOO_ROUGH");
    }

    @Test
    void a_rough_day_that_is_precise_enough_is_evidence() {
        Finding finding = finding(
                DOCUMENTS.some(ADOPTED.hasCome()),
                centreWith(document("a").adopted(when("2012-04")).build()));

        assertThat(finding.gaps()).isEmpty();
        assertThat(finding.evidence())
                .extracting(evidence -> evidence.place() + " " + evidence.found())
                .contains("/documents/0/adopted 2012-04");
    }

    @Test
    void an_unrecorded_end_is_a_gap_inside_the_recorded_validity() {
        Finding finding = finding(
                ORGANISERS.some(),
                centreWith(organiser("a", Validity.from(LONG_AGO).untilUnrecorded())));

        assertThat(gaps(finding)).containsExactly("/organisers/0/appointment/until UNRECORDED");
    }

    @Test
    void an_unrecorded_validity_is_itself_the_gap() {
        Finding finding = finding(ORGANISERS.some(), centreWith(organiser("a", Validity.unrecorded())));

        assertThat(gaps(finding)).isNotEmpty().containsOnly("/organisers/0/appointment UNRECORDED");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # adopted | approved | what keeps their order open
            2012       | 2012-05-15 | /documents/0/adopted TOO_ROUGH
            2012-05-15 | 2012       | /documents/0/approved TOO_ROUGH
            2012       | 2012       | /documents/0/adopted TOO_ROUGH, /documents/0/approved TOO_ROUGH
            unrecorded | 2012-05-15 | /documents/0/adopted UNRECORDED
            unrecorded | unrecorded | /documents/0/adopted UNRECORDED, /documents/0/approved UNRECORDED
            """)
    void the_order_of_two_days_is_open_where_one_is_lacking_or_rough(String adopted, String approved, String gaps) {
        Finding finding = finding(
                DOCUMENTS.some(ADOPTED.notAfter(APPROVED)),
                centreWith(document("a")
                        .adopted(when(adopted))
                        .approved(when(approved))
                        .build()));

        assertThat(String.join(", ", gaps(finding))).isEqualTo(gaps);
    }

    @Test
    void an_order_that_is_settled_has_rough_days_for_evidence() {
        Finding settled = finding(
                DOCUMENTS.some(ADOPTED.notAfter(REPEALED)),
                centreWith(document("a")
                        .adopted(when("2011"))
                        .repealed(when("2012"))
                        .build()));

        assertThat(settled.gaps()).isEmpty();
        assertThat(settled.evidence())
                .extracting(evidence -> evidence.place() + " " + evidence.found())
                .contains("/documents/0/adopted 2011", "/documents/0/repealed 2012");
    }

    @Test
    void an_order_that_one_day_settles_has_no_gaps_though_the_other_is_lacking() {
        Finding settled = finding(
                DOCUMENTS.some(ADOPTED.notAfter(REPEALED)),
                centreWith(document("a").adopted(when("none")).build()));

        assertThat(settled.gaps()).isEmpty();
    }

    private static List<String> gaps(Finding finding) {
        return finding.gaps().stream()
                .map(gap -> gap.place() + " " + gap.kind())
                .toList();
    }
}
