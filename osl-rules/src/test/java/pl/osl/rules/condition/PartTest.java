package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Records.listing;
import static pl.osl.rules.Records.organiser;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.condition.Asking.letters;
import static pl.osl.rules.condition.Asking.truth;
import static pl.osl.rules.vocabulary.centre.CentreFacts.CERTIFICATE_APPLICATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.APPOINTED_FROM;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ROLES;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.Certificate;
import pl.osl.model.document.CertificateApplication;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.OrganiserId;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.vocabulary.document.CertificateApplicationFacts;
import pl.osl.rules.vocabulary.document.CertificateFacts;

/** In most tests the number of a document stands for a single object or for an id. */
class PartTest {

    private static final Day<Validity> FROM = Day.of("from", Validity::from, Wording.of("początek", "start"));

    private static final Part<InstitutionalDocument, Organiser> AUTHOR = Part.named(
            "number",
            document -> document.number().map(OrganiserId::of),
            ORGANISERS,
            Organiser::id,
            Wording.of("autor", "author"));

    /** Reads a number as the validity of a certificate that begins on that day. */
    private static final Part<InstitutionalDocument, Validity> CERTIFICATE = Part.of(
            "number",
            document -> document.number().map(text -> new Validity(when(text), Fact.unrecorded())),
            Wording.of("certyfikat", "certificate"));

    private static final Part<OrganiserRole, InstitutionalDocument> CHARTER = Part.named(
            DOCUMENTS,
            document -> document.id().value().equals("a") ? OrganiserRole.ANIMATOR : OrganiserRole.NETWORK_ORGANISER,
            Wording.of("podstawa", "basis"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2012-05-14, T T T",
        "2012-05-15, T T T",
        "2012-05-16, T F F",
        "2012-05,    T U U",
        "unrecorded, T U U",
    })
    void what_is_asked_of_a_part_is_asked_of_what_stands_there(String from, String answers) {
        assertThat(answers(CERTIFICATE, FROM, document("a").number(from))).isEqualTo(answers);
    }

    @Test
    void what_is_asked_of_a_missing_part_is_false_and_of_an_unrecorded_one_unknown() {
        assertThat(answers(CERTIFICATE, FROM, document("a").number(Fact.none())))
                .isEqualTo("F F F");
        assertThat(answers(CERTIFICATE, FROM, document("a"))).isEqualTo("U U U");
    }

    @Test
    void a_part_that_is_missing_is_the_gap_and_what_is_missing_in_it_lies_in_it() {
        assertThat(gaps(CERTIFICATE.has(FROM.hasCome()), document("a")))
                .containsExactly("/documents/0/number UNRECORDED");
        assertThat(gaps(CERTIFICATE.has(FROM.hasCome()), document("a").number("2012-05")))
                .containsExactly("/documents/0/number/from TOO_ROUGH");
        assertThat(gaps(CERTIFICATE.day(FROM).notAfter(ADOPTED), document("a").number("2012-05")))
                .containsExactly("/documents/0/number/from TOO_ROUGH", "/documents/0/adopted UNRECORDED");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "complete, author, 2012-05-15, T T T",
        "complete, author, 2012-05-16, F F F",
        "complete, author, 2012-05,    U U U",
        "complete, author, unrecorded, U U U",
        "complete, other,  2012-05-15, F F F",
        "partial,  author, 2012-05-15, T T T",
        "partial,  other,  2012-05-15, U U U",
        "unrecorded, author, 2012-05-15, U U U",
    })
    void an_id_leads_to_the_element_that_has_it_if_it_stands(
            String reach, String named, String appointed, String answers) {
        Centre centre = authored(reach, named, appointed);

        assertThat(letters(
                        truth(DOCUMENTS.some(AUTHOR.exists()), centre),
                        truth(DOCUMENTS.some(AUTHOR.has(APPOINTED_FROM.hasCome())), centre),
                        truth(DOCUMENTS.some(AUTHOR.day(APPOINTED_FROM).hasCome()), centre)))
                .isEqualTo(answers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"3, T", "2, F", "none, F", "unrecorded, U"})
    void a_number_of_a_part_is_compared_as_any_other(String years, String answer) {
        Certificate certificate =
                Certificate.builder().validityYears(number(years)).build();
        Centre centre = centre().certificateApplications(Listing.of(CertificateApplication.builder()
                        .requested(when("2012-01-01"))
                        .certificate(Fact.known(certificate))
                        .build()))
                .build();

        assertThat(letters(truth(
                        CERTIFICATE_APPLICATIONS.some(CertificateApplicationFacts.CERTIFICATE
                                .amount(CertificateFacts.VALIDITY_YEARS)
                                .atLeast(3)),
                        centre)))
                .isEqualTo(answer);
    }

    private static Fact<Integer> number(String number) {
        return number.equals("none")
                ? Fact.none()
                : number.equals("unrecorded") ? Fact.unrecorded() : Fact.known(Integer.valueOf(number));
    }

    @Test
    void what_an_id_leads_to_is_evidence_where_it_stands() {
        Finding finding =
                finding(DOCUMENTS.some(AUTHOR.has(APPOINTED_FROM.hasCome())), authored("partial", "author", "2012"));

        assertThat(finding.gaps()).extracting(Object::toString).isNotEmpty();
        assertThat(finding(DOCUMENTS.some(AUTHOR.exists()), authored("partial", "author", "2012-01-01"))
                        .evidence())
                .extracting(evidence -> evidence.place() + " " + evidence.found())
                .contains("/documents/0/number author", "/organisers/atLeast/1/appointment/from 2012-01-01");
    }

    @Test
    void an_id_that_leads_nowhere_is_open_where_the_element_would_be() {
        assertThat(finding(DOCUMENTS.some(AUTHOR.exists()), authored("partial", "other", "2012-01-01"))
                        .gaps())
                .extracting(gap -> gap.place() + " " + gap.kind())
                .containsExactly("/organisers/atLeast/- INCOMPLETE");
        assertThat(finding(DOCUMENTS.some(AUTHOR.exists()), authored("unrecorded", "other", "2012-01-01"))
                        .gaps())
                .extracting(gap -> gap.place() + " " + gap.kind())
                .containsExactly("/organisers UNRECORDED");
    }

    @Test
    void the_elements_of_a_listing_of_ids_are_looked_up_one_by_one() {
        Centre centre = centre().organisers(Listing.of(
                        organiser("o", Validity.from(LONG_AGO)).withRoles(Listing.of(OrganiserRole.ANIMATOR))))
                .documents(Listing.of(document("a").adopted(when("2012-05-15")).build()))
                .build();

        assertThat(letters(
                        truth(ORGANISERS.some(ROLES.some(CHARTER.has(ADOPTED.hasCome()))), centre),
                        truth(ORGANISERS.some(ROLES.some(CHARTER.has(ADOPTED.hasNotCome()))), centre)))
                .isEqualTo("T F");
    }

    @Test
    void a_walk_goes_on_from_where_it_left() {
        Finding finding = finding(
                DOCUMENTS.some(AUTHOR.exists().and(ADOPTED.hasCome())), authored("complete", "author", "2012-01-01"));

        assertThat(finding.gaps())
                .extracting(gap -> gap.place() + " " + gap.kind())
                .containsExactly("/documents/0/adopted UNRECORDED");
    }

    @Test
    void a_part_says_what_is_asked_of_it() {
        assertThat(CERTIFICATE.exists().wording()).isEqualTo(Wording.of("certyfikat: podano", "certificate: given"));
        assertThat(CERTIFICATE.has(FROM.hasCome()).wording())
                .isEqualTo(Wording.of(
                        "certyfikat: podano, a przy tym (początek: najpóźniej w dniu oceny)",
                        "certificate: given, and of it (start: by the day asked about)"));
    }

    private static <T> String answers(
            Part<InstitutionalDocument, T> part, Day<T> day, InstitutionalDocument.Builder document) {
        Centre centre = centreWith(document.build());
        return letters(
                truth(DOCUMENTS.some(part.exists()), centre),
                truth(DOCUMENTS.some(part.has(day.hasCome())), centre),
                truth(DOCUMENTS.some(part.day(day).hasCome()), centre));
    }

    private static List<String> gaps(
            Condition<InstitutionalDocument> condition, InstitutionalDocument.Builder document) {
        return finding(DOCUMENTS.some(condition), centreWith(document.build())).gaps().stream()
                .map(gap -> gap.place() + " " + gap.kind())
                .toList();
    }

    private static Centre authored(String reach, String named, String appointed) {
        Validity appointment = appointed.equals("unrecorded")
                ? new Validity(Fact.unrecorded(), Fact.none())
                : Validity.from(appointed);
        List<Organiser> organisers = Stream.of(organiser("first", Validity.from(DAY)), organiser("author", appointment))
                .toList();
        return centre().organisers(listing(reach, organisers))
                .documents(Listing.of(document("a").number(named).build()))
                .build();
    }
}
