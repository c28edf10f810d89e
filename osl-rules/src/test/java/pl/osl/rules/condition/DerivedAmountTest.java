package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Records.listing;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.condition.Asking.letters;
import static pl.osl.rules.condition.Asking.truth;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.ATTENDEES;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.FORM;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.HEAD_ATTENDED;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Wording;
import pl.osl.model.structure.Familiarisation;
import pl.osl.model.structure.FamiliarisationForm;

class DerivedAmountTest {

    private static final Wording LABEL = Wording.of("próg", "threshold");
    private static final Parameter SHARE = new Parameter("share", 60, LABEL);
    private static final Parameter REPORTED = Parameter.reportOnly("reported", LABEL);

    private static final Amount<Familiarisation> HUNDREDTHS =
            Amount.inParts("staff", Familiarisation::staff, Integer::intValue, 100, Wording.of("etaty", "posts"));

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # attendees | staff | at least as many as staff, 60% of staff; staff at most twice as many
            4           | 10         | F F F
            5           | 10         | F F T
            6           | 10         | F T T
            10          | 10         | T T T
            0           | 0          | T T T
            unrecorded  | 10         | U U U
            5           | unrecorded | U U U
            """)
    void two_amounts_are_compared(String attendees, String staff, String answers) {
        Centre centre = centreWith(meeting(attendees, staff).build());

        assertThat(letters(
                        truth(FAMILIARISATIONS.some(ATTENDEES.atLeast(STAFF)), centre),
                        truth(FAMILIARISATIONS.some(ATTENDEES.atLeastPercent(SHARE, STAFF)), centre),
                        truth(FAMILIARISATIONS.some(STAFF.atMost(2, ATTENDEES)), centre)))
                .isEqualTo(answers);
        assertThat(truth(FAMILIARISATIONS.some(STAFF.atMost(ATTENDEES.plus(ATTENDEES))), centre))
                .isEqualTo(truth(FAMILIARISATIONS.some(STAFF.atMost(2, ATTENDEES)), centre));
    }

    @ParameterizedTest(name = "{0} residents, {1} hundredths: {2}")
    @CsvSource({
        "7000, 350, T",
        "7001, 350, F",
        "2000, 100, T",
        "2001, 100, F",
        "2147483646, 2147483646, T",
        "7000, unrecorded, U",
        "unrecorded, 350, U",
    })
    void an_amount_in_parts_is_compared_with_one_in_wholes(String residents, String hundredths, String answer) {
        Amount<Familiarisation> people = Amount.of("attendees", meeting -> number(residents), LABEL);
        Centre centre = centreWith(familiarisation().staff(number(hundredths)).build());

        assertThat(letters(truth(FAMILIARISATIONS.some(people.atMost(2000, HUNDREDTHS)), centre)))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} hundredths: {1}")
    @CsvSource({"299, F T", "300, T T", "301, T F", "unrecorded, U U"})
    void an_amount_in_parts_is_asked_for_wholes(String hundredths, String answers) {
        Centre centre = centreWith(familiarisation().staff(number(hundredths)).build());

        assertThat(letters(
                        truth(FAMILIARISATIONS.some(HUNDREDTHS.atLeast(3)), centre),
                        truth(FAMILIARISATIONS.some(HUNDREDTHS.atMost(3)), centre)))
                .isEqualTo(answers);
    }

    @Test
    void a_sum_of_parts_is_shown_in_wholes() {
        Centre centre = centreWith(
                familiarisation().staff(number("150")).build(),
                familiarisation().staff(number("200")).build());

        assertThat(finding(FAMILIARISATIONS.sum(HUNDREDTHS).atLeast(3), centre).says())
                .isEqualTo(Wording.of(
                        "zapoznawanie pracowników z OSL – suma: etaty: 3,5",
                        "introductions of staff to OSL – sum: posts: 3.5"));
    }

    @Test
    void amounts_of_different_parts_are_not_added() {
        assertThatThrownBy(() -> HUNDREDTHS.plus(STAFF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("numbers of the same parts are added, not posts and number of staff");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # reach    | staff            | sum at least 24, sum at most 24
            complete   | 10 13            | F T
            complete   | 10 14            | T T
            complete   | 10 15            | T F
            complete   | 10 unrecorded    | U U
            complete   | 24 unrecorded    | T U
            complete   | 25 unrecorded    | T F
            complete   |                  | F T
            complete   | 2147483647 2147483647 | T F
            partial    | 10 13            | U U
            partial    | 10 14            | T U
            partial    | 10 15            | T F
            unrecorded |                  | U U
            """)
    void a_sum_is_as_open_as_the_listing_and_never_less_than_what_is_recorded(
            String reach, String staff, String answers) {
        Centre centre = staff(reach, staff);

        assertThat(letters(
                        truth(FAMILIARISATIONS.sum(STAFF).atLeast(24), centre),
                        truth(FAMILIARISATIONS.sum(STAFF).atMost(24), centre)))
                .isEqualTo(answers);
    }

    @Test
    void an_element_that_is_perhaps_meant_perhaps_adds_to_the_sum() {
        Amount<Centre> sum = FAMILIARISATIONS.where(HEAD_ATTENDED.is(true)).sum(STAFF);
        Centre centre = centreWith(
                familiarisation().staff(number("20")).headAttended(true).build(),
                familiarisation().staff(number("5")).build());

        assertThat(letters(
                        truth(sum.atLeast(20), centre),
                        truth(sum.atLeast(21), centre),
                        truth(sum.atLeast(26), centre),
                        truth(sum.atMost(24), centre),
                        truth(sum.atMost(25), centre)))
                .isEqualTo("T U F U T");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # reach    | forms                      | at least 2 different, at most 1
            complete   | MEETING MEETING            | F T
            complete   | MEETING TRAINING           | T F
            complete   | MEETING unrecorded         | U U
            complete   | unrecorded                 | F T
            complete   | unrecorded unrecorded      | U U
            complete   | MEETING TRAINING unrecorded| T F
            complete   |                            | F T
            partial    | MEETING                    | U U
            partial    | MEETING TRAINING           | T F
            unrecorded |                            | U U
            """)
    void different_values_are_counted_once_each(String reach, String forms, String answers) {
        Centre centre = centre().familiarisations(
                        listing(reach, words(forms).map(DerivedAmountTest::form).toList()))
                .build();

        assertThat(letters(
                        truth(FAMILIARISATIONS.distinct(FORM).atLeast(2), centre),
                        truth(FAMILIARISATIONS.distinct(FORM).atMost(1), centre)))
                .isEqualTo(answers);
    }

    @ParameterizedTest(name = "{0} {1}, needed {2}: {3}")
    @CsvSource({
        "complete, 1 2, 2, T",
        "complete, 1 2, 3, F",
        "partial,  1 2, 3, U",
        "partial,  1 2, 0, T",
        "complete, , 0, T",
        "complete, , 1, F",
        "unrecorded, , 0, U",
        "unrecorded, , 1, U",
    })
    void elements_are_counted_up_to_a_parameter(String reach, String staff, int needed, String answer) {
        assertThat(letters(finding(
                                FAMILIARISATIONS.atLeast(REPORTED),
                                staff(reach, staff),
                                DAY,
                                Map.of("reported", needed))
                        .truth()))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"0, T", "7, T", "unrecorded, U"})
    void without_a_threshold_an_amount_has_only_to_be_recorded(String staff, String answer) {
        Centre centre = centreWith(familiarisation().staff(number(staff)).build());

        assertThat(letters(truth(FAMILIARISATIONS.some(STAFF.atLeast(REPORTED)), centre)))
                .isEqualTo(answer);
    }

    @Test
    void a_missing_threshold_is_named() {
        assertThat(STAFF.atLeast(REPORTED).wording())
                .isEqualTo(Wording.of(
                        "liczba pracowników: co najmniej wartość parametru „próg” (domyślnie bez progu)",
                        "number of staff: at least the value of the parameter “threshold” (by default no threshold)"));
        assertThat(Asking.at(
                                "/familiarisations/0/staff",
                                finding(
                                        FAMILIARISATIONS.some(STAFF.atLeast(REPORTED)),
                                        centreWith(familiarisation().build())))
                        .says())
                .isEqualTo(Wording.of(
                        "liczba pracowników: brak danych (wymagane: bez progu)",
                        "number of staff: not recorded (required: no threshold)"));
    }

    @Test
    void a_comparison_says_what_it_asks_and_rests_on_both_amounts() {
        Condition<Familiarisation> share = ATTENDEES.atLeastPercent(SHARE, STAFF);

        assertThat(share.wording())
                .isEqualTo(Wording.of(
                        "liczba uczestników: co najmniej tyle procent wartości „liczba pracowników”,"
                                + " ile wynosi wartość parametru „próg” (domyślnie 60)",
                        "number of attendees: as a percentage of “number of staff”"
                                + ", at least the value of the parameter “threshold” (by default 60)"));
        assertThat(ATTENDEES.atLeast(STAFF).wording().polish())
                .isEqualTo("liczba uczestników: co najmniej tyle, co „liczba pracowników”");
        assertThat(ATTENDEES.atMost(2000, STAFF).wording().polish())
                .isEqualTo("liczba uczestników: najwyżej 2000 × „liczba pracowników”");
        assertThat(finding(
                                FAMILIARISATIONS.some(share),
                                centreWith(meeting("5", "10").build()))
                        .evidence())
                .extracting(evidence -> evidence.place() + " " + evidence.found())
                .contains("/familiarisations/0/attendees 5", "/familiarisations/0/staff 10");
    }

    @Test
    void parameters_are_named_through_derived_amounts() {
        List<Parameter> named = new ArrayList<>();
        FAMILIARISATIONS
                .where(STAFF.atLeast(SHARE))
                .sum(ATTENDEES)
                .atLeastPercent(REPORTED, DOCUMENTS.count())
                .forEachParameter(named::add);

        assertThat(named).containsExactlyInAnyOrder(SHARE, REPORTED);
    }

    private static Familiarisation form(String form) {
        Fact<FamiliarisationForm> fact =
                form.equals("unrecorded") ? Fact.unrecorded() : Fact.known(FamiliarisationForm.valueOf(form));
        return familiarisation().form(fact).build();
    }

    private static Centre staff(String reach, String staff) {
        return centre().familiarisations(listing(
                        reach,
                        words(staff)
                                .map(number ->
                                        familiarisation().staff(number(number)).build())
                                .toList()))
                .build();
    }

    private static Stream<String> words(String text) {
        return Stream.ofNullable(text).flatMap(words -> Stream.of(words.split(" ")));
    }

    private static Familiarisation.Builder meeting(String attendees, String staff) {
        return familiarisation().attendees(number(attendees)).staff(number(staff));
    }

    private static Fact<Integer> number(String number) {
        return number.equals("unrecorded") ? Fact.unrecorded() : Fact.known(Integer.valueOf(number));
    }
}
