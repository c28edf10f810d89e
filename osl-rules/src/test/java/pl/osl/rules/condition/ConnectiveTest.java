package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.condition.Asking.letters;
import static pl.osl.rules.condition.Asking.truth;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.rules.finding.Finding;

class ConnectiveTest {

    private static final Centre CENTRE = centre().organisers(Listing.of()).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one | other | and, or
            T | T | T T
            T | F | F T
            T | U | U T
            F | T | F T
            F | F | F F
            F | U | F U
            U | T | U T
            U | F | F U
            U | U | U U
            """)
    void two_conditions_combine_as_their_truths_do(String one, String other, String answers) {
        assertThat(letters(
                        truth(condition(one).and(condition(other)), CENTRE),
                        truth(condition(one).or(condition(other)), CENTRE)))
                .isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"T, F", "F, T", "U, U"})
    void the_opposite_is_the_opposite_of_the_truth(String condition, String answer) {
        assertThat(letters(truth(condition(condition).not(), CENTRE))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # parts | all, any
            TTT | T T
            TUT | U T
            UFT | F T
            UFU | F U
            FFF | F F
            """)
    void any_number_of_conditions_combine(String parts, String answers) {
        List<Condition<Centre>> conditions = parts.chars()
                .mapToObj(letter -> condition(Character.toString(letter)))
                .toList();

        assertThat(letters(truth(Condition.all(conditions), CENTRE), truth(Condition.any(conditions), CENTRE)))
                .isEqualTo(answers);
    }

    @Test
    void all_of_nothing_is_true_and_any_of_nothing_is_false() {
        assertThat(letters(truth(Condition.all(List.of()), CENTRE), truth(Condition.any(List.of()), CENTRE)))
                .isEqualTo("T F");
    }

    @Test
    void an_explained_answer_shows_every_part_in_the_order_asked() {
        Finding finding = finding(Condition.any(List.of(condition("T"), condition("F"), condition("U"))), CENTRE);

        assertThat(finding.parts()).extracting(part -> letters(part.truth())).containsExactly("T", "F", "U");
    }

    @Test
    void the_gaps_of_an_open_answer_are_those_of_its_open_parts() {
        Finding open = finding(condition("T").and(condition("U")), CENTRE);

        assertThat(open.gaps()).extracting(gap -> gap.place().toString()).containsExactly("/documents");
    }

    @Test
    void a_settled_answer_has_no_gaps_though_a_part_is_open() {
        assertThat(finding(condition("F").and(condition("U")), CENTRE).gaps()).isEmpty();
        assertThat(finding(condition("T").or(condition("U")), CENTRE).gaps()).isEmpty();
    }

    /** The centre is known to have no organisers, and nothing is known about its documents. */
    private static Condition<Centre> condition(String letter) {
        return switch (letter) {
            case "T" -> ORGANISERS.none();
            case "F" -> ORGANISERS.some();
            default -> DOCUMENTS.some();
        };
    }
}
