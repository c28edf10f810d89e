package pl.osl.rules.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.StepKind;

class DemandsTest {

    private static final Move ONE = move("/one");
    private static final Move OTHER = move("/other");

    @Test
    void what_both_demand_is_demanded() {
        assertThat(Demands.oneOf(ONE).and(Demands.oneOf(OTHER)).groups()).containsExactly(List.of(ONE), List.of(OTHER));
    }

    @Test
    void either_of_two_will_do() {
        assertThat(Demands.oneOf(ONE).or(Demands.oneOf(OTHER)).groups()).containsExactly(List.of(ONE, OTHER));
        assertThat(Demands.oneOf(ONE).or(Demands.MET)).isSameAs(Demands.MET);
        assertThat(Demands.oneOf(ONE).or(Demands.IMPOSSIBLE).groups()).containsExactly(List.of(ONE));
    }

    @Test
    void an_impossible_part_makes_the_whole_impossible() {
        assertThat(Demands.UNKNOWN.and(Demands.IMPOSSIBLE).isShortened()).isFalse();
        assertThat(Demands.IMPOSSIBLE.and(Demands.UNKNOWN).isShortened()).isFalse();
        assertThat(Demands.UNKNOWN.and(Demands.oneOf(ONE)).areImpossible()).isTrue();
    }

    @Test
    void an_alternative_that_nobody_could_name_is_not_forgotten() {
        assertThat(Demands.UNKNOWN.or(Demands.IMPOSSIBLE).isShortened()).isTrue();
        assertThat(Demands.UNKNOWN.or(Demands.oneOf(ONE)).isShortened()).isTrue();
        assertThat(Demands.UNKNOWN.or(Demands.oneOf(ONE)).areImpossible()).isFalse();
        assertThat(Demands.oneOf(ONE).shortened().and(Demands.oneOf(OTHER)).isShortened())
                .isTrue();
    }

    private static Move move(String place) {
        Place there = Place.parse(place);
        return new Move(
                there,
                new Assumption.Something(),
                there,
                StepKind.RECORD,
                false,
                () -> AssumedWords.of(Wording.same(place)));
    }
}
