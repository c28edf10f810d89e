package pl.osl.rules.walk;

import java.util.IdentityHashMap;
import java.util.List;

/** A cache of what a walk that goes from day to day found about listings; mutable, for one thread. */
final class FollowedListings {

    private final IdentityHashMap<Object, IdentityHashMap<Object, ListingHalves<?, ?>>> branches =
            new IdentityHashMap<>();

    /**
     * What is kept about the elements of a listing of a subject.
     *
     * @param asking the question; the same object whenever the same is asked
     * @param elements the same whenever the subject is
     */
    @SuppressWarnings("unchecked") // what is kept for an asking was made with it
    <E, G> ListingHalves<E, G> branch(ListingHalves.ElementAsking<E, G> asking, Object subject, List<E> elements) {
        return (ListingHalves<E, G>) branches.computeIfAbsent(asking, none -> new IdentityHashMap<>())
                .computeIfAbsent(subject, none -> new ListingHalves<>(elements, asking));
    }
}
