package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Records.listing;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.condition.Asking.letters;
import static pl.osl.rules.condition.Asking.truth;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.ON;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Wording;
import pl.osl.model.structure.Familiarisation;

/** A meeting every three months, counted from the adoption of a document. */
class AtLeastEveryTest {

    private static final LocalDate DAY = LocalDate.of(2012, 5, 15);

    private static final Condition<Centre> REGULAR =
            FAMILIARISATIONS.atLeastEvery(Period.ofMonths(3), ON, DOCUMENTS.first(ADOPTED));

    @ParameterizedTest(name = "{0} from {1}: {2} on {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # reach    | from       | meetings                             | on         | answer
            # before the first is due
            complete   | 2012-01-01 |                                      | 2012-03-31 | T
            complete   | 2012-01-01 |                                      | 2012-04-01 | T
            complete   | 2012-01-01 |                                      | 2012-04-02 | F
            # the first on the day it is due, and a day too late
            complete   | 2012-01-01 | 2012-04-01                           | 2012-07-01 | T
            complete   | 2012-01-01 | 2012-04-01                           | 2012-07-02 | F
            complete   | 2012-01-01 | 2012-04-02                           | 2012-05-01 | F
            # what lies before the start helps nobody, whatever the order
            complete   | 2012-01-01 | 2011-12-31                           | 2012-04-02 | F
            complete   | 2012-01-01 | 2012-09-30 2012-04-01 2012-07-01     | 2012-12-30 | T
            complete   | 2012-01-01 | 2012-09-30 2012-04-01 2012-07-01     | 2012-12-31 | F
            complete   | 2012-01-01 | 2012-04-01 2012-07-02 2012-09-30     | 2012-12-30 | F
            # a later meeting does not stand yet
            complete   | 2012-01-01 | 2012-05-01                           | 2012-04-02 | F
            complete   | 2012-01-01 | 2012-05-01                           | 2012-04-01 | T
            # a listing that may have further elements may be enough, and is never too little
            partial    | 2012-01-01 | 2012-04-01 2012-07-01                | 2012-10-01 | T
            partial    | 2012-01-01 | 2012-04-01 2012-07-01                | 2012-10-02 | U
            partial    | 2012-01-01 | 2012-04-02                           | 2012-05-01 | U
            unrecorded | 2012-01-01 |                                      | 2012-04-01 | T
            unrecorded | 2012-01-01 |                                      | 2012-04-02 | U
            # rough days
            complete   | 2012-01-01 | 2012-03                              | 2012-06-01 | T
            complete   | 2012-01-01 | 2012-03                              | 2012-06-02 | U
            complete   | 2012-01-01 | 2012-03                              | 2012-06-30 | U
            complete   | 2012-01-01 | 2012-03                              | 2012-07-01 | F
            complete   | 2012-01-01 | 2012-04                              | 2012-05-01 | U
            complete   | 2012-01-01 | 2012-04                              | 2012-07-01 | U
            complete   | 2012-01-01 | 2012-04                              | 2012-07-02 | F
            complete   | 2012-01-01 | 2012                                 | 2012-12-31 | F
            complete   | 2012-01-01 | 2012 2012                            | 2012-10-01 | U
            complete   | 2012-01-01 | 2012 2012                            | 2012-10-02 | F
            complete   | 2012-01-01 | [2012-01-01..2012-12-31] 2012-02-01  | 2012-08-01 | U
            complete   | 2012-01-01 | [2012-01-01..2012-12-31] 2012-02-01  | 2012-08-02 | F
            complete   | 2012-01-01 | unrecorded                           | 2012-07-01 | U
            complete   | 2012-01-01 | unrecorded                           | 2012-07-02 | F
            # a start that is rough, lies ahead, is not known or is none
            complete   | 2012-01    |                                      | 2012-04-01 | T
            complete   | 2012-01    |                                      | 2012-04-02 | U
            complete   | 2012-01    |                                      | 2012-04-30 | U
            complete   | 2012-01    |                                      | 2012-05-01 | F
            complete   | 2013-01-01 |                                      | 2012-05-01 | T
            complete   | unrecorded |                                      | 2012-05-01 | U
            complete   | none       | 2012-04-01                           | 2012-05-01 | F
            """)
    void the_next_is_due_a_period_after_the_last(
            String reach, String from, String meetings, LocalDate day, String answer) {
        assertThat(letters(truth(REGULAR, centreOf(reach, from, meetings), day)))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{1} on {2}: {3}")
    @CsvSource({
        "complete, 2012-04-01, 2012-05-15, 2012-07-02",
        "complete, 2012-04-01, 2012-07-01, 2012-07-02",
        "complete, 2012-04-01, 2012-07-02, never",
        "complete, 2012-03,    2012-04-15, 2012-06-02",
        "complete, 2012-03,    2012-06-15, 2012-07-01",
        "complete, 2012-06-01, 2012-03-15, 2012-04-02",
        "complete, 2012-06-01, 2012-05-15, 2012-06-01",
    })
    void time_changes_the_answer_when_the_next_is_overdue(
            String reach, String meetings, LocalDate day, String horizon) {
        assertThat(finding(REGULAR, centreOf(reach, "2012-01-01", meetings), day, Map.of())
                        .unchangedBefore()
                        .map(LocalDate::toString)
                        .orElse("never"))
                .isEqualTo(horizon);
    }

    @Test
    void the_finding_rests_on_every_day() {
        var finding = finding(REGULAR, centreOf("complete", "2012-01-01", "2012-04-01 2012-04"), DAY, Map.of());

        assertThat(finding.evidence())
                .extracting(evidence -> evidence.place() + " " + evidence.found())
                .contains(
                        "/documents/0/adopted 2012-01-01",
                        "/familiarisations/0/on 2012-04-01",
                        "/familiarisations/1/on 2012-04");
        assertThat(finding.says())
                .isEqualTo(Wording.of(
                        "co najmniej raz na 3 miesiące, licząc od dnia „dokumenty – pierwszy dzień: przyjęcie”,"
                                + " występuje „dzień zapoznania” w wykazie „zapoznawanie pracowników z OSL”",
                        "at least once every 3 months, counted from “documents – first day: adoption”,"
                                + " there is “day of the introduction” on the list “introductions of staff to"
                                + " OSL”"));
    }

    private static Centre centreOf(String reach, String from, String meetings) {
        Listing<Familiarisation> listed = listing(
                reach,
                Stream.ofNullable(meetings)
                        .flatMap(days -> Stream.of(days.split(" ")))
                        .map(on -> familiarisation().on(when(on)).build())
                        .toList());
        return centre().documents(Listing.of(document("a").adopted(when(from)).build()))
                .familiarisations(listed)
                .build();
    }
}
