package pl.osl.rules.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.StepKind;

class AssumptionsTest {

    private static final Place DOCUMENTS = Place.parse("/documents");
    private static final Place ADDED = DOCUMENTS.further(1);

    private static final Assumptions ADDED_AND_NAMED = Assumptions.of(List.of(
            move(ADDED, new Assumption.Present(true), StepKind.ADD),
            move(ADDED.child("kind"), new Assumption.Something(), StepKind.ADD),
            move(Place.parse("/basis"), new Assumption.Reference(ADDED), StepKind.RECORD)));

    @Test
    void what_is_said_of_an_added_element_is_part_of_its_step() {
        assertThat(ADDED_AND_NAMED.stepOf(ADDED.child("number"), false)).isEqualTo(ADDED);
        assertThat(ADDED_AND_NAMED.isNew(ADDED.child("number"))).isTrue();
        assertThat(ADDED_AND_NAMED.isNew(DOCUMENTS.child(0))).isFalse();
    }

    @Test
    void without_an_element_nothing_is_said_of_it_and_nothing_names_it() {
        assertThat(ADDED_AND_NAMED.without(ADDED)).isEqualTo(Assumptions.none());
    }

    @Test
    void further_elements_are_numbered_on() {
        assertThat(Assumptions.none().next(DOCUMENTS)).isEqualTo(ADDED);
        assertThat(ADDED_AND_NAMED.next(DOCUMENTS)).isEqualTo(DOCUMENTS.further(2));
    }

    @Test
    void a_place_is_reached_into_where_something_is_assumed_within_it() {
        assertThat(ADDED_AND_NAMED.reachInto(ADDED)).isTrue();
        assertThat(ADDED_AND_NAMED.reachInto(ADDED.child("kind"))).isFalse();
        assertThat(ADDED_AND_NAMED.touches(ADDED.child("kind"))).isTrue();
    }

    @Test
    void a_later_assumption_replaces_what_it_narrows() {
        Move narrower = move(ADDED.child("kind"), new Assumption.Nothing(), StepKind.ADD);

        assertThat(ADDED_AND_NAMED.with(narrower).at(narrower.place())).hasValue(new Assumption.Nothing());
        assertThat(ADDED_AND_NAMED.with(narrower).moves()).hasSize(3);
    }

    @Test
    void of_what_can_be_spared_the_first_tried_is_left_out() {
        List<Move> moves = ADDED_AND_NAMED.moves();
        List<Move> lastFirst = List.of(moves.get(2), moves.get(1), moves.get(0));
        Predicate<Assumptions> says = some -> some.touches(ADDED.child("kind")) || some.touches(Place.parse("/basis"));

        assertThat(ADDED_AND_NAMED.sparing(moves, says).moves()).containsExactly(moves.get(0), moves.get(2));
        assertThat(ADDED_AND_NAMED.sparing(lastFirst, says).moves()).containsExactly(moves.get(0), moves.get(1));
    }

    private static Move move(Place place, Assumption assumption, StepKind kind) {
        return new Move(
                place,
                assumption,
                kind == StepKind.ADD ? ADDED : place,
                kind,
                false,
                () -> AssumedWords.of(Wording.same("?")));
    }
}
