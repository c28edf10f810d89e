package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Records.organiser;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NUMBER;
import static pl.osl.rules.vocabulary.document.DocumentFacts.REPEALED;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ROLES;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.rules.finding.Finding;

/** The day asked about is 2012-05-15; the second column of a table is the first day on which time may change the answer. */
class HorizonTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2012-05-14, never",
        "2012-05-15, never",
        "2012-05-16, 2012-05-16",
        "2012-04,    never",
        "2012-05,    2012-05-31",
        "2012-06,    2012-06-01",
        "2012,       2012-12-31",
        "2013,       2013-01-01",
        "[..2012-05-15], never",
        "[..2012-05-16], 2012-05-16",
        "[2012-05-15..], never",
        "[2012-05-16..], 2012-05-16",
        "none,       never",
        "unrecorded, never",
    })
    void that_a_day_has_come_may_change_on_each_end_of_its_span(String adopted, String horizon) {
        assertThat(horizon(ADOPTED.hasCome(), adopted)).isEqualTo(horizon);
        assertThat(horizon(ADOPTED.hasNotCome(), adopted)).isEqualTo(horizon);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2012-05-14, never",
        "2012-05-15, 2012-05-16",
        "2012-05-16, 2012-05-17",
        "2012-04,    never",
        "2012-05,    2012-06-01",
        "2012-06,    2012-06-02",
        "2012,       2013-01-01",
        "2013,       2013-01-02",
        "[..2012-05-14], never",
        "[..2012-05-15], 2012-05-16",
        "[2012-05-14..], never",
        "[2012-05-15..], 2012-05-16",
        "none,       never",
        "unrecorded, never",
    })
    void that_a_day_has_not_passed_may_change_on_the_day_after_each_end_of_its_span(String adopted, String horizon) {
        assertThat(horizon(ADOPTED.hasNotPassed(), adopted)).isEqualTo(horizon);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2011-05-14, never",
        "2011-05-15, 2012-05-16",
        "2012-05-15, 2013-05-16",
        "2012-05-16, 2012-05-16",
        "2011-04,    never",
        "2011-05,    2012-06-01",
        "2011-06,    2012-06-02",
        "2012-05,    2012-05-31",
        "2012-06,    2012-06-01",
        "[..2011-05-14], never",
        "[..2011-05-15], 2012-05-16",
        "[..2012-05-20], 2012-05-20",
        "[2011-05-14..], never",
        "[2011-05-15..], 2012-05-16",
        "[2012-05-16..], 2012-05-16",
        "none,       never",
        "unrecorded, never",
    })
    void that_a_day_is_within_the_last_year_may_change_when_it_comes_and_after_a_year(String adopted, String horizon) {
        assertThat(horizon(ADOPTED.withinLast(Period.ofYears(1)), adopted)).isEqualTo(horizon);
    }

    @ParameterizedTest
    @CsvSource({"2013, 2014", "2013, 2013", "none, 2013", "unrecorded, 2013"})
    void the_order_of_two_days_is_never_changed_by_time(String adopted, String repealed) {
        Centre centre = centreWith(
                document("a").adopted(when(adopted)).repealed(when(repealed)).build());

        assertThat(horizon(finding(DOCUMENTS.some(ADOPTED.notAfter(REPEALED)), centre)))
                .isEqualTo("never");
    }

    @Test
    void a_property_is_never_changed_by_time() {
        assertThat(horizon(NUMBER.exists(), "2012-05-14")).isEqualTo("never");
    }

    @Test
    void an_answer_that_needs_all_parts_stands_until_the_first_of_them_may_change() {
        assertThat(horizon(ADOPTED.hasNotPassed().and(REPEALED.hasNotCome()), "2012-05-20", "2012-06-01"))
                .isEqualTo("2012-05-21");
    }

    @Test
    void an_answer_that_one_part_settles_stands_until_the_last_such_part_may_change() {
        assertThat(horizon(ADOPTED.hasNotPassed().or(REPEALED.hasNotCome()), "2012-05-20", "2012-06-01"))
                .isEqualTo("2012-06-01");
        assertThat(horizon(ADOPTED.hasCome().and(REPEALED.hasCome()), "2012-05-20", "2012-06-01"))
                .isEqualTo("2012-06-01");
    }

    @Test
    void a_part_that_settles_nothing_does_not_shorten_an_answer_that_another_settles() {
        assertThat(horizon(ADOPTED.hasNotPassed().or(REPEALED.hasCome()), "2012-06-20", "2012-06-25"))
                .isEqualTo("2012-06-21");
    }

    @Test
    void an_open_answer_stands_until_the_first_part_may_change() {
        assertThat(horizon(ADOPTED.hasCome().or(REPEALED.hasCome()), "2012-05", "2012-06-01"))
                .isEqualTo("2012-05-31");
    }

    @Test
    void the_opposite_stands_as_long_as_the_answer() {
        assertThat(horizon(ADOPTED.hasCome().not(), "2012-05-20")).isEqualTo("2012-05-20");
    }

    @Test
    void an_element_that_does_not_stand_yet_may_change_the_answer_when_it_does() {
        Centre centre = centreWith(
                familiarisation().on(when("2012-07-01")).build(),
                familiarisation().on(when("2012-06-01")).build());

        assertThat(horizon(finding(FAMILIARISATIONS.some(), centre))).isEqualTo("2012-06-01");
        assertThat(horizon(finding(FAMILIARISATIONS.none(), centre))).isEqualTo("2012-06-01");
    }

    @Test
    void an_element_that_is_out_for_good_may_cease_to_stand_without_changing_the_answer() {
        Centre centre =
                centreWith(organiser("a", Validity.from(LONG_AGO).until(DAY)).withRoles(Listing.of()));

        assertThat(horizon(finding(ORGANISERS.some(ROLES.some()), centre))).isEqualTo("never");
        assertThat(horizon(finding(ORGANISERS.some(), centre))).isEqualTo("2012-05-16");
    }

    @Test
    void a_listing_without_elements_is_never_changed_by_time() {
        assertThat(horizon(finding(DOCUMENTS.some(), centreWith(new InstitutionalDocument[0]))))
                .isEqualTo("never");
    }

    private static String horizon(Condition<InstitutionalDocument> condition, String adopted) {
        return horizon(condition, adopted, "unrecorded");
    }

    private static String horizon(Condition<InstitutionalDocument> condition, String adopted, String repealed) {
        Centre centre = centreWith(
                document("a").adopted(when(adopted)).repealed(when(repealed)).build());
        return horizon(finding(DOCUMENTS.some(condition), centre));
    }

    private static String horizon(Finding finding) {
        return finding.unchangedBefore().map(LocalDate::toString).orElse("never");
    }
}
