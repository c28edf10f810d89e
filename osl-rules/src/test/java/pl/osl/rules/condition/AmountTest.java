package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.osl.model.fact.Fact.known;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.condition.Asking.at;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.condition.Asking.letters;
import static pl.osl.rules.condition.Asking.truth;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.ATTENDEES;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Evidence;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;

class AmountTest {

    private static final Parameter FEWEST =
            new Parameter("fewestStaff", 5, Wording.of("próg liczby pracowników", "threshold of the number of staff"));
    private static final Parameter OTHER = new Parameter("other", 1, Wording.of("inny próg", "another threshold"));

    @ParameterizedTest
    @CsvSource({"4, F", "5, T", "6, T", "0, F", "unrecorded, U"})
    void an_amount_is_compared_with_a_fixed_number(String staff, String answer) {
        assertThat(letters(truth(FAMILIARISATIONS.some(STAFF.atLeast(5)), staff(staff))))
                .isEqualTo(answer);
    }

    @Test
    void an_amount_of_which_there_is_none_is_never_enough() {
        Amount<Centre> amount = Amount.of("amount", centre -> Fact.none(), Wording.of("liczba", "number"));

        assertThat(letters(truth(amount.atLeast(0), staff("5")))).isEqualTo("F");
    }

    @ParameterizedTest
    @CsvSource({"4, F", "5, T", "unrecorded, U"})
    void a_parameter_that_nobody_set_holds_as_the_standard_has_it(String staff, String answer) {
        assertThat(letters(truth(FAMILIARISATIONS.some(STAFF.atLeast(FEWEST)), staff(staff))))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"5, F", "7, F", "8, T", "unrecorded, U"})
    void a_parameter_that_was_set_holds_as_it_was_set(String staff, String answer) {
        Map<String, Integer> set = Map.of("fewestStaff", 8, "other", 0);

        assertThat(letters(finding(FAMILIARISATIONS.some(STAFF.atLeast(FEWEST)), staff(staff), DAY, set)
                        .truth()))
                .isEqualTo(answer);
    }

    @Test
    void a_finding_names_the_number_that_was_needed() {
        Condition<Centre> condition = FAMILIARISATIONS.some(STAFF.atLeast(FEWEST));

        assertThat(words(finding(condition, staff("2"))))
                .isEqualTo(Wording.of(
                        "liczba pracowników: 2 (wymagane: co najmniej 5)",
                        "number of staff: 2 (required: at least 5)"));
        assertThat(words(finding(condition, staff("5"), DAY, Map.of("fewestStaff", 8))))
                .isEqualTo(Wording.of(
                        "liczba pracowników: 5 (wymagane: co najmniej 8)",
                        "number of staff: 5 (required: at least 8)"));
        assertThat(words(finding(condition, staff("5"))))
                .isEqualTo(Wording.of("liczba pracowników: 5", "number of staff: 5"));
    }

    @Test
    void an_amount_is_evidence_and_an_unrecorded_one_a_gap() {
        Condition<Centre> condition = FAMILIARISATIONS.some(STAFF.atLeast(5));
        Place place = Place.parse("/familiarisations/0/staff");

        assertThat(finding(condition, staff("2")).evidence()).contains(new Evidence(place, "2"));
        assertThat(finding(condition, staff("unrecorded")).gaps())
                .extracting(Gap::place, Gap::kind)
                .containsExactly(tuple(place, GapKind.UNRECORDED));
    }

    @Test
    void every_parameter_of_a_condition_is_named_wherever_it_stands() {
        Condition<Centre> nested = FAMILIARISATIONS
                .where(STAFF.atLeast(FEWEST))
                .every(ATTENDEES.atLeast(OTHER).not().or(STAFF.atLeast(3)))
                .and(DOCUMENTS.some());
        List<Parameter> named = new ArrayList<>();
        nested.forEachParameter(named::add);

        assertThat(named).containsExactly(FEWEST, OTHER);
    }

    @Test
    void a_condition_with_fixed_numbers_names_no_parameter() {
        FAMILIARISATIONS.some(STAFF.atLeast(3)).forEachParameter(parameter -> {
            throw new AssertionError(parameter);
        });
    }

    private static Wording words(Finding finding) {
        return at("/familiarisations/0/staff", finding).says();
    }

    private static Centre staff(String number) {
        Fact<Integer> staff = number.equals("unrecorded") ? Fact.unrecorded() : known(Integer.valueOf(number));
        return centreWith(familiarisation().staff(staff).build());
    }
}
