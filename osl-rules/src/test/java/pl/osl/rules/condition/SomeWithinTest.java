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

/** A meeting in the three months from the adoption of a document. */
class SomeWithinTest {

    private static final LocalDate DAY = LocalDate.of(2014, 5, 15);

    private static final Condition<Centre> IN_TIME =
            FAMILIARISATIONS.someWithin(Period.ofMonths(3), ON, DOCUMENTS.first(ADOPTED));

    @ParameterizedTest(name = "{0} from {1}: {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # reach    | from       | meetings                         | answer
            # both ends are included
            complete   | 2012-01-01 | 2011-12-31                       | F
            complete   | 2012-01-01 | 2012-01-01                       | T
            complete   | 2012-01-01 | 2012-04-01                       | T
            complete   | 2012-01-01 | 2012-04-02                       | F
            # one is enough, whatever lies before and after
            complete   | 2012-01-01 | 2011-06-01 2012-02-01 2013-01-01 | T
            complete   | 2012-01-01 | 2011-06-01 2013-01-01            | F
            complete   | 2012-01-01 |                                  | F
            # a listing that may have further elements may be enough, and is never too little
            partial    | 2012-01-01 | 2012-02-01                       | T
            partial    | 2012-01-01 | 2013-01-01                       | U
            unrecorded | 2012-01-01 |                                  | U
            # rough days
            complete   | 2012-01-01 | 2012-03                          | T
            complete   | 2012-01-01 | 2012-04                          | U
            complete   | 2012-01-01 | 2012-05                          | F
            complete   | 2012-01-01 | unrecorded                       | U
            # a start that is rough, lies ahead, is not known or is none
            complete   | 2012-01    | 2012-02                          | T
            complete   | 2012-01    | 2012-01-15                       | U
            complete   | 2012-01    | 2012-04-15                       | U
            complete   | 2012-01    | 2012-05-01                       | F
            complete   | 2015-01-01 | 2012-02-01                       | F
            complete   | unrecorded | 2012-02-01                       | U
            complete   | unrecorded |                                  | F
            complete   | none       | 2012-02-01                       | F
            """)
    void some_day_lies_in_the_time_from_the_start(String reach, String from, String meetings, String answer) {
        assertThat(letters(truth(IN_TIME, centreOf(reach, from, meetings), DAY)))
                .isEqualTo(answer);
    }

    @Test
    void the_finding_rests_on_every_day() {
        var finding = finding(IN_TIME, centreOf("complete", "2012-01-01", "2012-05-01 2012-04"), DAY, Map.of());

        assertThat(finding.evidence())
                .extracting(evidence -> evidence.place() + " " + evidence.found())
                .contains(
                        "/documents/0/adopted 2012-01-01",
                        "/familiarisations/0/on 2012-05-01",
                        "/familiarisations/1/on 2012-04");
        assertThat(finding.says())
                .isEqualTo(Wording.of(
                        "co najmniej raz „dzień zapoznania” nie wcześniej niż „dokumenty – pierwszy dzień: przyjęcie”"
                                + " i nie później niż 3 miesiące od tego dnia w wykazie „zapoznawanie pracowników z OSL”",
                        "at least once “day of the introduction” no earlier than “documents – first day: adoption”"
                                + " and no later than 3 months after it on the list “introductions of staff to OSL”"));
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
