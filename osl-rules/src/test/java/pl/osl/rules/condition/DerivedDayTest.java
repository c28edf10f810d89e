package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Records.listing;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.condition.Asking.letters;
import static pl.osl.rules.condition.Asking.truth;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.SERVICES_DIAGNOSES;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.REPEALED;
import static pl.osl.rules.vocabulary.document.ServicesDiagnosisFacts.CONSULTATION_ENDED;
import static pl.osl.rules.vocabulary.document.ServicesDiagnosisFacts.HANDED_TO_EXECUTIVE;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.ATTENDEES;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.ON;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.ServicesDiagnosis;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.Inquiry;

/** The day asked about is 2012-05-15 unless a table says otherwise. */
class DerivedDayTest {

    private static final Wording NOVEMBER =
            Wording.of("30 listopada roku poprzedniego", "30 November of the year before");

    private static final Day<Centre> FIRST = DOCUMENTS.first(ADOPTED);
    private static final Day<Centre> LAST = DOCUMENTS.last(ADOPTED);

    @ParameterizedTest(name = "{0} + {1} on {2}: {3}")
    @CsvSource({
        "2012-05-15, P21D, 2012-06-04, T",
        "2012-05-15, P21D, 2012-06-05, T",
        "2012-05-15, P21D, 2012-06-06, F",
        "2012-05,    P1Y,  2013-05-01, T",
        "2012-05,    P1Y,  2013-05-02, U",
        "2012-05,    P1Y,  2013-05-31, U",
        "2012-05,    P1Y,  2013-06-01, F",
        "2012-02-29, P1Y,  2013-02-28, T",
        "2012-02-29, P1Y,  2013-03-01, F",
        "[..2012-05-15], P1Y, 2013-05-15, U",
        "[..2012-05-15], P1Y, 2013-05-16, F",
        "[2012-05-15..], P1Y, 2013-05-15, T",
        "[2012-05-15..], P1Y, 2013-05-16, U",
        "9999-12-31, P1Y,  2013-05-16, T",
        "none,       P1Y,  2013-05-16, T",
        "unrecorded, P1Y,  2013-05-16, U",
    })
    void a_day_a_period_later_has_not_passed_until_it_has(String adopted, Period period, LocalDate day, String answer) {
        Condition<Centre> condition = DOCUMENTS.some(ADOPTED.plus(period).hasNotPassed());

        assertThat(letters(truth(condition, adopted(adopted), day))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} + {1} years on {2}: {3}")
    @CsvSource({
        "2012-05-15, 3, 2015-05-14, T",
        "2012-05-15, 3, 2015-05-15, T",
        "2012-05-15, 3, 2015-05-16, F",
        "2012-05,    3, 2015-05-15, U",
        "2012-05-15, 2000000000, 2015-05-16, T",
        "2012-05-15, unrecorded, 2012-05-15, T",
        "2012-05-15, unrecorded, 2099-05-15, U",
    })
    void a_day_a_recorded_number_of_years_later_has_not_passed_until_it_has(
            String on, String years, LocalDate day, String answer) {
        Fact<Integer> number = years.equals("unrecorded") ? Fact.unrecorded() : Fact.known(Integer.valueOf(years));
        Centre centre =
                centreWith(familiarisation().on(when(on)).attendees(number).build());

        assertThat(letters(truth(FAMILIARISATIONS.some(ON.plusYears(ATTENDEES).hasNotPassed()), centre, day)))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "adopted {0}, for {1}: {2}")
    @CsvSource({
        "2011-11-29, 2012, T",
        "2011-11-30, 2012, T",
        "2011-12-01, 2012, F",
        "2011-11,    2012, T",
        "2011-12,    2012, F",
        "2011,       2012, U",
        "2011-11-30, 2011, F",
        "none,       2012, F",
    })
    void a_day_may_be_moved_as_a_rule_says(String adopted, String year, String answer) {
        Day<InstitutionalDocument> latest = REPEALED.moved(NOVEMBER, day -> LocalDate.of(day.getYear() - 1, 11, 30));
        Centre centre = centreWith(
                document("a").adopted(when(adopted)).repealed(when(year)).build());

        assertThat(letters(truth(DOCUMENTS.some(ADOPTED.notAfter(latest)), centre)))
                .isEqualTo(answer);
    }

    @Test
    void a_move_that_turns_time_round_breaks_the_condition() {
        Day<InstitutionalDocument> turned = ADOPTED.moved(NOVEMBER, day -> LocalDate.ofEpochDay(-day.toEpochDay()));
        Inquiry inquiry = Inquiry.answering(adopted("2012"), DAY, Map.of());

        assertThat(letters(inquiry.ask(DOCUMENTS.some(turned.hasCome())))).isEqualTo("U");
        assertThat(inquiry.broken()).contains(IllegalStateException.class);
    }

    @Test
    void a_day_is_not_moved_by_a_negative_period() {
        assertThatThrownBy(() -> ADOPTED.plus(Period.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # reach   | one        | other          | first: has come, has not passed; last: the same
            complete  | 2012-05-14 | 2012-05-16     | T F F T
            complete  | 2012-05-15 | 2012-05-15     | T T T T
            complete  | 2012       | 2012-05-14     | T F U U
            complete  | 2012       | 2012-05-16     | U U F T
            complete  | none       | 2012-05-14     | T F T F
            complete  | none       | none           | F T F T
            complete  | unrecorded | 2012-05-14     | T F U U
            complete  | unrecorded | 2012-05-16     | U U F T
            complete  | unrecorded | unrecorded     | U U U U
            complete  | [2012-05-16..] | [2012-06..] | F T F T
            partial   | 2012-05-14 | 2012-05-16     | T F F T
            partial   | 2012-05-14 | 2012-05-14     | T F U U
            partial   | 2012-05-16 | 2012-05-16     | U U F T
            partial   | none       | none           | U U U U
            unrecorded| 2012-05-14 | 2012-05-14     | U U U U
            """)
    void the_first_and_the_last_day_are_as_open_as_the_listing(String reach, String one, String other, String answers) {
        Centre centre = centre().documents(listing(
                        reach,
                        List.of(
                                document("a").adopted(when(one)).build(),
                                document("b")
                                        .adopted(when(other.replace("-06..", "-06-01..")))
                                        .build())))
                .build();

        assertThat(letters(
                        truth(FIRST.hasCome(), centre),
                        truth(FIRST.hasNotPassed(), centre),
                        truth(LAST.hasCome(), centre),
                        truth(LAST.hasNotPassed(), centre)))
                .isEqualTo(answers);
    }

    @ParameterizedTest(name = "perhaps {0}, surely {1}: {2}")
    @CsvSource({
        "2012-05-10, 2012-05-20, U F",
        "2012-05-20, 2012-05-10, T U",
        "2012-05-10, none,       U U",
        "none,       2012-05-10, T T",
        "none,       none,       F F",
    })
    void an_element_that_is_perhaps_meant_widens_the_days(String perhaps, String surely, String answers) {
        Elements<Centre, InstitutionalDocument> statutes = DOCUMENTS.where(DOCUMENT_KIND.is(DocumentKind.STATUTE));
        Centre centre = centreWith(
                document("a").adopted(when(perhaps)).build(),
                document("b").kind(DocumentKind.STATUTE).adopted(when(surely)).build());

        assertThat(letters(
                        truth(statutes.first(ADOPTED).hasCome(), centre),
                        truth(statutes.last(ADOPTED).hasCome(), centre)))
                .isEqualTo(answers);
    }

    @Test
    void elements_that_do_not_stand_yet_have_no_day_yet() {
        Centre centre = centreWith(
                familiarisation().on(when("2012-05-10")).build(),
                familiarisation().on(when("2012-05-20")).build());
        Condition<Centre> recent = FAMILIARISATIONS.last(ON).withinLast(Period.ofDays(3));

        assertThat(letters(
                        truth(recent, centre, LocalDate.of(2012, 5, 9)),
                        truth(recent, centre, LocalDate.of(2012, 5, 10)),
                        truth(recent, centre, LocalDate.of(2012, 5, 13)),
                        truth(recent, centre, LocalDate.of(2012, 5, 14)),
                        truth(recent, centre, LocalDate.of(2012, 5, 19)),
                        truth(recent, centre, LocalDate.of(2012, 5, 20))))
                .isEqualTo("F T T F F T");
        assertThat(finding(recent, centre, LocalDate.of(2012, 5, 9), Map.of()).unchangedBefore())
                .contains(LocalDate.of(2012, 5, 10));
        assertThat(finding(recent, centre, LocalDate.of(2012, 5, 10), Map.of()).unchangedBefore())
                .contains(LocalDate.of(2012, 5, 14));
        assertThat(finding(recent, centre, LocalDate.of(2012, 5, 14), Map.of()).unchangedBefore())
                .contains(LocalDate.of(2012, 5, 20));
        assertThat(finding(recent, centre, LocalDate.of(2012, 5, 24), Map.of()).unchangedBefore())
                .isEmpty();
    }

    @Test
    void the_finding_says_which_day_it_is_and_rests_on_all_days() {
        Finding finding = finding(
                LAST.plus(Period.ofDays(21)).hasNotPassed(),
                centreWith(
                        document("a").adopted(when("2012-04")).build(),
                        document("b").adopted(when("2012-04-02")).build()));

        assertThat(finding.says())
                .isEqualTo(Wording.of(
                        "dokumenty – ostatni dzień: przyjęcie + 21 dni: między 23 kwietnia 2012 r. a 21 maja 2012 r."
                                + " (wymagane: nie przed dniem oceny)",
                        "documents – last day: adoption + 21 days: between 23 April 2012 and 21 May 2012"
                                + " (required: not before the day asked about)"));
        assertThat(finding.gaps())
                .extracting(gap -> gap.place() + " " + gap.kind())
                .containsExactly("/documents/0/adopted TOO_ROUGH");
    }

    @Test
    void a_rough_day_that_is_precise_enough_is_evidence() {
        Finding finding = finding(LAST.hasCome(), adopted("2012-04"));

        assertThat(finding.evidence())
                .extracting(evidence -> evidence.place() + " " + evidence.found())
                .contains("/documents 1", "/documents/0/adopted 2012-04");
    }

    @Test
    void a_partial_listing_is_the_gap_where_a_further_element_might_decide() {
        Centre centre = centre().documents(listing(
                        "partial",
                        List.of(document("a").adopted(when("2012-04-02")).build())))
                .build();

        assertThat(finding(LAST.hasCome(), centre).gaps())
                .extracting(gap -> gap.place() + " " + gap.kind())
                .containsExactly("/documents/atLeast/- INCOMPLETE");
    }

    @Test
    void a_day_of_which_perhaps_there_is_none_is_surely_not_in_time_where_it_would_be_late() {
        Centre centre = centre().servicesDiagnoses(Listing.of(ServicesDiagnosis.builder()
                        .established("2012-01-01")
                        .consultationStarted("2012-05-03")
                        .handedToExecutive("2012-05-02")
                        .build()))
                .build();

        assertThat(truth(SERVICES_DIAGNOSES.some(CONSULTATION_ENDED.notAfter(HANDED_TO_EXECUTIVE)), centre))
                .isEqualTo(Truth.FALSE);
    }

    private static Centre adopted(String adopted) {
        return centreWith(document("a").adopted(when(adopted)).build());
    }
}
