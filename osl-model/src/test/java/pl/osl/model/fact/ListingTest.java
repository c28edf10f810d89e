package pl.osl.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListingTest {

    @Test
    void a_listing_is_complete_partial_or_unrecorded_and_never_two_of_them() {
        assertThat(List.of(Listing.of("a"), Listing.atLeast("a"), Listing.<String>unrecorded()))
                .extracting(Listing::isComplete, Listing::isPartial, Listing::isUnrecorded)
                .containsExactly(tuple(true, false, false), tuple(false, true, false), tuple(false, false, true));
    }

    @Test
    void a_complete_listing_without_elements_means_that_there_are_none() {
        Listing<String> nothing = Listing.of();

        assertThat(nothing.isComplete()).isTrue();
        assertThat(nothing.elements()).isEmpty();
        assertThat(nothing).isNotEqualTo(Listing.unrecorded());
    }

    @Test
    void a_partial_listing_without_elements_is_unrecorded() {
        assertThat(Listing.atLeast()).isEqualTo(Listing.unrecorded());
        assertThat(Listing.atLeast(List.of())).isEqualTo(Listing.unrecorded());
        assertThat(Listing.atLeast().isUnrecorded()).isTrue();
        assertThat(Listing.atLeast().isPartial()).isFalse();
    }

    @Test
    void listings_are_equal_if_they_reach_as_far_with_the_same_elements() {
        assertThat(Listing.of("a", "b"))
                .isEqualTo(Listing.of(List.of("a", "b")))
                .hasSameHashCodeAs(Listing.of(List.of("a", "b")));
        assertThat(Listing.atLeast("a"))
                .isEqualTo(Listing.atLeast(List.of("a")))
                .hasSameHashCodeAs(Listing.atLeast(List.of("a")));
        assertThat(Listing.of("a")).isNotEqualTo(Listing.atLeast("a"));
        assertThat(Listing.of("a")).isNotEqualTo(Listing.of("b"));
    }

    @Test
    void a_later_change_of_the_given_list_does_not_reach_the_listing() {
        List<String> given = new ArrayList<>(List.of("a"));
        Listing<String> complete = Listing.of(given);
        Listing<String> partial = Listing.atLeast(given);

        given.set(0, "changed");

        assertThat(complete.elements()).containsExactly("a");
        assertThat(partial.elements()).containsExactly("a");
    }

    @Test
    void a_later_change_of_the_given_array_does_not_reach_the_listing() {
        String[] given = {"a"};
        Listing<String> complete = Listing.of(given);
        Listing<String> partial = Listing.atLeast(given);

        given[0] = "changed";

        assertThat(complete.elements()).containsExactly("a");
        assertThat(partial.elements()).containsExactly("a");
    }

    @Test
    void its_elements_cannot_be_changed() {
        List<String> complete = Listing.of("a").elements();
        List<String> partial = Listing.atLeast("a").elements();
        List<String> unrecorded = Listing.<String>unrecorded().elements();

        assertThat(List.of(complete, partial, unrecorded))
                .allSatisfy(elements -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(() -> elements.add("b")));
    }

    @Test
    void the_elements_of_a_partial_listing_lie_one_field_deeper() {
        Place field = Place.root().child("documents");

        assertThat(Listing.of("a").placeIn(field)).hasToString("/documents");
        assertThat(Listing.atLeast("a").placeIn(field)).hasToString("/documents/atLeast");
        assertThat(Listing.unrecorded().placeIn(field)).hasToString("/documents");
    }

    @Test
    void as_text_it_says_how_far_it_reaches() {
        assertThat(Listing.of("a", "b")).hasToString("[a, b]");
        assertThat(Listing.of()).hasToString("[]");
        assertThat(Listing.atLeast("a", "b")).hasToString("at least [a, b]");
        assertThat(Listing.unrecorded()).hasToString("unrecorded");
    }

    static Stream<Listing<String>> listings() {
        return Stream.of(Listing.of(), Listing.of("a", "b"), Listing.atLeast("a", "b"), Listing.unrecorded());
    }

    @ParameterizedTest
    @MethodSource("listings")
    void a_changed_listing_reaches_as_far_and_changes_each_element(Listing<String> listing) {
        Listing<Integer> changed = listing.map(String::length);

        assertThat(changed.isComplete()).isEqualTo(listing.isComplete());
        assertThat(changed.isPartial()).isEqualTo(listing.isPartial());
        assertThat(changed.elements())
                .isEqualTo(listing.elements().stream().map(String::length).toList());
    }

    @ParameterizedTest
    @MethodSource("listings")
    void a_change_that_changes_nothing_gives_an_equal_listing(Listing<String> listing) {
        assertThat(listing.map(Function.identity())).isEqualTo(listing);
    }

    @ParameterizedTest
    @MethodSource("listings")
    void one_more_element_leaves_only_a_complete_listing_complete(Listing<String> listing) {
        Listing<String> longer = listing.plus("c");

        assertThat(longer.isComplete()).isEqualTo(listing.isComplete());
        assertThat(longer.elements())
                .isEqualTo(Stream.concat(listing.stream(), Stream.of("c")).toList());
    }

    @Test
    void an_unrecorded_listing_with_one_element_more_holds_at_least_this_one() {
        assertThat(Listing.unrecorded().plus("a")).isEqualTo(Listing.atLeast("a"));
    }

    @ParameterizedTest
    @MethodSource("listings")
    void it_streams_its_elements_in_their_order(Listing<String> listing) {
        assertThat(listing.stream().toList()).isEqualTo(listing.elements());
    }

    @Test
    void an_element_is_found_by_a_predicate() {
        Listing<String> listing = Listing.atLeast("a", "bb", "cc");

        assertThat(listing.find(element -> element.length() == 2)).contains("bb");
        assertThat(listing.find("d"::equals)).isEmpty();
        assertThat(Listing.<String>unrecorded().find("d"::equals)).isEmpty();
    }

    @Test
    void no_element_is_null() {
        assertThatNullPointerException().isThrownBy(() -> Listing.of("a").map(element -> nothing()));
        assertThatNullPointerException().isThrownBy(() -> Listing.of("a").plus(nothing()));
    }

    @SuppressWarnings("NullAway") // what a caller without null checks may hand over
    private static String nothing() {
        return null;
    }
}
