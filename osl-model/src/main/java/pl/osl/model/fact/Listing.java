package pl.osl.model.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A collection of facts that says how far it reaches: <em>complete</em> (these and no others, ever, up to the day of
 * the record), <em>partial</em> (at least these) or <em>unrecorded</em>.
 *
 * <p>In JSON {@code [...]}, {@code {"atLeast": [...]}} and an absent field. A partial listing of nothing says nothing
 * and is the unrecorded one. Immutable and safe to share between threads if its elements are.
 *
 * @param <E> what the elements are
 */
public final class Listing<E> {

    /** The field that holds the elements of a partial listing in JSON. */
    public static final String AT_LEAST = "atLeast";

    private static final Listing<?> UNRECORDED = new Listing<>(false, List.of());

    private final boolean complete;
    private final List<E> elements;

    private Listing(boolean complete, List<E> elements) {
        this.complete = complete;
        this.elements = elements;
    }

    /** These elements and no others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, by List.of
    public static <E> Listing<E> of(E... elements) {
        return of(List.of(elements));
    }

    /** These elements and no others; the list is copied. */
    public static <E> Listing<E> of(List<? extends E> elements) {
        return new Listing<>(true, List.copyOf(elements));
    }

    /** These elements, and perhaps others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, by List.of
    public static <E> Listing<E> atLeast(E... elements) {
        return atLeast(List.of(elements));
    }

    /** These elements, and perhaps others; the list is copied. */
    public static <E> Listing<E> atLeast(List<? extends E> elements) {
        return elements.isEmpty() ? unrecorded() : new Listing<>(false, List.copyOf(elements));
    }

    /** The lack of any knowledge; what every builder starts from. */
    @SuppressWarnings("unchecked") // holds no element, so it serves every E
    public static <E> Listing<E> unrecorded() {
        return (Listing<E>) UNRECORDED;
    }

    /** Whether there are no others than the recorded elements. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether some elements are recorded and there may be others. */
    public boolean isPartial() {
        return !complete && !elements.isEmpty();
    }

    /** Whether nothing is known. */
    public boolean isUnrecorded() {
        return !complete && elements.isEmpty();
    }

    /** The recorded elements in the order of the record, which means nothing; unmodifiable. */
    public List<E> elements() {
        return elements;
    }

    /** The recorded elements in the order of the record, which means nothing. */
    public Stream<E> stream() {
        return elements.stream();
    }

    /** The first recorded element of which something is so; that there is none says little, unless this is complete. */
    public Optional<E> find(Predicate<? super E> sought) {
        return stream().filter(sought).findFirst();
    }

    /** This listing with each element changed; it reaches as far as before. */
    public <R> Listing<R> map(Function<? super E, ? extends R> change) {
        return new Listing<>(complete, List.copyOf(stream().<R>map(change).toList()));
    }

    /**
     * This listing with one more element at its end; it reaches as far as before.
     *
     * <p>So a complete listing stays complete, and an unrecorded one becomes that of at least this element.
     */
    public Listing<E> plus(E element) {
        List<E> longer = new ArrayList<>(elements);
        longer.add(element);
        return new Listing<>(complete, List.copyOf(longer));
    }

    /** The place of the array of elements, if this listing stands at {@code field}. */
    public Place placeIn(Place field) {
        return isPartial() ? field.child(AT_LEAST) : field;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Listing<?> listing && complete == listing.complete && elements.equals(listing.elements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(complete, elements);
    }

    /** The elements as text, after {@code at least} if partial; or the word {@code unrecorded}. */
    @Override
    public String toString() {
        if (isUnrecorded()) {
            return "unrecorded";
        }
        return complete ? elements.toString() : "at least " + elements;
    }
}
