package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.model.fact.Fact.known;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.familiarisation;
import static pl.osl.rules.Records.listing;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.condition.Asking.letters;
import static pl.osl.rules.condition.Asking.truth;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.HEAD_ATTENDED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Wording;
import pl.osl.model.structure.Familiarisation;

/** Elements stand as letters: T is one of which the condition is true, F false, U unknown. */
class QuantifierTest {

    private static final Condition<Familiarisation> SO = HEAD_ATTENDED.is(true);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # reach   | elements | some, every, none, at least 2
            complete   | -  | F T T F
            complete   | T  | T T F F
            complete   | F  | F F T F
            complete   | U  | U U U F
            complete   | TT | T T F T
            complete   | TF | T F F F
            complete   | TU | T U F U
            complete   | FT | T F F F
            complete   | FF | F F T F
            complete   | FU | U F U F
            complete   | UT | T U F U
            complete   | UF | U F U F
            complete   | UU | U U U U
            partial    | T  | T U F U
            partial    | F  | U F U U
            partial    | U  | U U U U
            partial    | TT | T U F T
            partial    | TF | T F F U
            partial    | TU | T U F U
            partial    | FT | T F F U
            partial    | FF | U F U U
            partial    | FU | U F U U
            partial    | UT | T U F U
            partial    | UF | U F U U
            partial    | UU | U U U U
            unrecorded | -  | U U U U
            """)
    void each_quantifier_has_its_truth_table(String reach, String elements, String answers) {
        Centre centre = listed(reach, elements);

        assertThat(letters(
                        truth(FAMILIARISATIONS.some(SO), centre),
                        truth(FAMILIARISATIONS.every(SO), centre),
                        truth(FAMILIARISATIONS.none(SO), centre),
                        truth(FAMILIARISATIONS.where(SO).atLeast(2), centre)))
                .isEqualTo(answers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # elements | at least 3
            TTT  | T
            TTF  | F
            TTU  | U
            TUU  | U
            TUF  | F
            TTTF | T
            TTFU | U
            UUUT | U
            """)
    void at_least_counts_what_is_sure_and_what_is_possible(String elements, String answer) {
        assertThat(letters(truth(FAMILIARISATIONS.where(SO).atLeast(3), listed("complete", elements))))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "standing {0}, condition {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # stands on the day | condition | some, every, none
            2012-05-14 | T | T T F
            2012-05-14 | F | F F T
            2012-05-14 | U | U U U
            2012-05-16 | T | F T T
            2012-05-16 | F | F T T
            2012-05-16 | U | F T T
            2012-05    | T | U T U
            2012-05    | F | F U T
            2012-05    | U | U U U
            unrecorded | T | U T U
            unrecorded | F | F U T
            unrecorded | U | U U U
            """)
    void only_elements_that_stand_on_the_day_count(String on, String element, String answers) {
        Familiarisation dated = element(element).withOn(when(on));
        Centre centre =
                centre().familiarisations(listing("complete", List.of(dated))).build();

        assertThat(letters(
                        truth(FAMILIARISATIONS.some(SO), centre),
                        truth(FAMILIARISATIONS.every(SO), centre),
                        truth(FAMILIARISATIONS.none(SO), centre)))
                .isEqualTo(answers);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # reach | on | some, none
            complete   | 2012-05-14 | T F
            complete   | 2012-05-16 | F T
            complete   | 2012-05    | U U
            partial    | 2012-05-14 | T F
            partial    | 2012-05-16 | U U
            unrecorded | 2012-05-14 | U U
            """)
    void without_a_condition_the_elements_that_stand_are_counted(String reach, String on, String answers) {
        Familiarisation dated = familiarisation().on(when(on)).build();
        Centre centre =
                centre().familiarisations(listing(reach, List.of(dated))).build();

        assertThat(letters(truth(FAMILIARISATIONS.some(), centre), truth(FAMILIARISATIONS.none(), centre)))
                .isEqualTo(answers);
    }

    @Test
    void every_is_true_over_a_complete_empty_listing_and_says_so() {
        assertThat(finding(FAMILIARISATIONS.every(SO), listed("complete", "-")).says())
                .isEqualTo(
                        Wording.of(
                                "zapoznawanie pracowników z OSL – liczba niespełniających warunku: 0 z 0 (ma być 0), wykaz pełny",
                                "introductions of staff to OSL – not meeting the condition: 0 of 0 (has to be 0), complete list"));
    }

    @Test
    void at_least_fewer_than_one_is_refused() {
        assertThatThrownBy(() -> FAMILIARISATIONS.atLeast(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least 1 has to be asked for, but found 0");
    }

    private static Centre listed(String reach, String elements) {
        List<Familiarisation> familiarisations = elements.equals("-")
                ? List.of()
                : elements.chars()
                        .mapToObj(letter -> element(Character.toString(letter)))
                        .toList();
        return centre().familiarisations(listing(reach, familiarisations)).build();
    }

    private static Familiarisation element(String letter) {
        Fact<Boolean> attended = letter.equals("U") ? Fact.unrecorded() : known(letter.equals("T"));
        return familiarisation().headAttended(attended).build();
    }
}
