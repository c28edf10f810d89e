package pl.osl.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.finding.Truth.FALSE;
import static pl.osl.rules.finding.Truth.TRUE;
import static pl.osl.rules.finding.Truth.UNKNOWN;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, FALSE",
        "FALSE,   TRUE,    FALSE",
        "UNKNOWN, FALSE,   FALSE",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, TRUE,    UNKNOWN",
        "TRUE,    FALSE,   FALSE",
        "TRUE,    UNKNOWN, UNKNOWN",
        "TRUE,    TRUE,    TRUE",
    })
    void a_conjunction_follows_the_table_of_kleene(Truth one, Truth other, Truth both) {
        assertThat(one.and(other)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, UNKNOWN",
        "FALSE,   TRUE,    TRUE",
        "UNKNOWN, FALSE,   UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, TRUE,    TRUE",
        "TRUE,    FALSE,   TRUE",
        "TRUE,    UNKNOWN, TRUE",
        "TRUE,    TRUE,    TRUE",
    })
    void a_disjunction_follows_the_table_of_kleene(Truth one, Truth other, Truth either) {
        assertThat(one.or(other)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"FALSE, TRUE", "UNKNOWN, UNKNOWN", "TRUE, FALSE"})
    void a_negation_follows_the_table_of_kleene(Truth truth, Truth opposite) {
        assertThat(truth.not()).isEqualTo(opposite);
    }

    @ParameterizedTest
    @EnumSource
    void a_double_negation_changes_nothing(Truth truth) {
        assertThat(truth.not().not()).isEqualTo(truth);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_negated_conjunction_is_a_disjunction_of_negations(Truth one, Truth other) {
        assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_negated_disjunction_is_a_conjunction_of_negations(Truth one, Truth other) {
        assertThat(one.or(other).not()).isEqualTo(one.not().and(other.not()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_order_of_two_truths_does_not_matter(Truth one, Truth other) {
        assertThat(one.and(other)).isEqualTo(other.and(one));
        assertThat(one.or(other)).isEqualTo(other.or(one));
    }

    @ParameterizedTest
    @MethodSource("triples")
    void the_grouping_of_three_truths_does_not_matter(Truth one, Truth second, Truth third) {
        assertThat(one.and(second).and(third)).isEqualTo(one.and(second.and(third)));
        assertThat(one.or(second).or(third)).isEqualTo(one.or(second.or(third)));
    }

    @Test
    void a_boolean_is_a_known_truth() {
        assertThat(Truth.of(true)).isEqualTo(TRUE);
        assertThat(Truth.of(false)).isEqualTo(FALSE);
    }

    @Test
    void only_unknown_is_not_known() {
        assertThat(Truth.values()).filteredOn(truth -> !truth.isKnown()).containsExactly(UNKNOWN);
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(Truth.values())
                .flatMap(one -> Arrays.stream(Truth.values()).map(other -> Arguments.of(one, other)));
    }

    static Stream<Arguments> triples() {
        return Arrays.stream(Truth.values())
                .flatMap(one -> Arrays.stream(Truth.values())
                        .flatMap(second ->
                                Arrays.stream(Truth.values()).map(third -> Arguments.of(one, second, third))));
    }
}
