package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void a_listing_is_complete_partial_or_unrecorded_and_never_two_of_them() {
        assertThat(List.of(Listing.complete("a"), Listing.atLeast("a"), Listing.<String>unrecorded()))
                .extracting(Listing::isComplete, Listing::isPartial, Listing::isUnrecorded)
                .containsExactly(tuple(true, false, false), tuple(false, true, false), tuple(false, false, true));
    }

    @Test
    void a_complete_listing_of_nothing_says_that_there_is_nothing() {
        Listing<String> nothing = Listing.complete();

        assertThat(nothing.isComplete()).isTrue();
        assertThat(nothing.elements()).isEmpty();
        assertThat(nothing).isNotEqualTo(Listing.unrecorded());
    }

    @Test
    void a_partial_listing_of_nothing_says_nothing() {
        assertThat(Listing.atLeast()).isEqualTo(Listing.unrecorded());
        assertThat(Listing.atLeast(List.of())).isEqualTo(Listing.unrecorded());
        assertThat(Listing.atLeast().isUnrecorded()).isTrue();
        assertThat(Listing.atLeast().isPartial()).isFalse();
    }

    @Test
    void listings_are_equal_if_they_reach_as_far_with_the_same_elements() {
        assertThat(Listing.complete("a", "b"))
                .isEqualTo(Listing.complete(List.of("a", "b")))
                .hasSameHashCodeAs(Listing.complete(List.of("a", "b")));
        assertThat(Listing.atLeast("a"))
                .isEqualTo(Listing.atLeast(List.of("a")))
                .hasSameHashCodeAs(Listing.atLeast(List.of("a")));
        assertThat(Listing.complete("a")).isNotEqualTo(Listing.atLeast("a"));
        assertThat(Listing.complete("a")).isNotEqualTo(Listing.complete("b"));
    }

    @Test
    void a_later_change_of_the_given_list_does_not_reach_the_listing() {
        List<String> given = new ArrayList<>(List.of("a"));
        Listing<String> complete = Listing.complete(given);
        Listing<String> partial = Listing.atLeast(given);

        given.set(0, "changed");

        assertThat(complete.elements()).containsExactly("a");
        assertThat(partial.elements()).containsExactly("a");
    }

    @Test
    void a_later_change_of_the_given_array_does_not_reach_the_listing() {
        String[] given = {"a"};
        Listing<String> complete = Listing.complete(given);
        Listing<String> partial = Listing.atLeast(given);

        given[0] = "changed";

        assertThat(complete.elements()).containsExactly("a");
        assertThat(partial.elements()).containsExactly("a");
    }

    @Test
    void its_elements_cannot_be_changed() {
        List<String> complete = Listing.complete("a").elements();
        List<String> partial = Listing.atLeast("a").elements();
        List<String> unrecorded = Listing.<String>unrecorded().elements();

        assertThat(List.of(complete, partial, unrecorded))
                .allSatisfy(elements -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(() -> elements.add("b")));
    }

    @Test
    void the_elements_of_a_partial_listing_lie_one_field_deeper() {
        Place field = Place.root().child("documents");

        assertThat(Listing.complete("a").placeIn(field)).hasToString("/documents");
        assertThat(Listing.atLeast("a").placeIn(field)).hasToString("/documents/atLeast");
        assertThat(Listing.unrecorded().placeIn(field)).hasToString("/documents");
    }

    @Test
    void as_text_it_says_how_far_it_reaches() {
        assertThat(Listing.complete("a", "b")).hasToString("[a, b]");
        assertThat(Listing.complete()).hasToString("[]");
        assertThat(Listing.atLeast("a", "b")).hasToString("at least [a, b]");
        assertThat(Listing.unrecorded()).hasToString("unrecorded");
    }
}
