package pl.osl.model.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.osl.model.form.PartForm;

/**
 * A collection of facts that states how complete it is: <em>complete</em> (these and no others, up to the day for which
 * the record speaks), <em>partial</em> (at least these) or <em>unrecorded</em>.
 *
 * <p>In JSON {@code [...]}, {@code {"atLeast": [...]}} and an absent field. A partial listing without elements is equal
 * to the unrecorded one. Immutable and safe to share between threads if its elements are.
 *
 * @param <E> the type of the elements
 */
public final class Listing<E> implements PartForm {

    /** Name of the JSON field that holds the elements of a partial listing. */
    public static final String AT_LEAST = "atLeast";

    private static final Listing<?> UNRECORDED = new Listing<>(false, List.of());

    private final boolean complete;
    private final List<E> elements;

    private Listing(boolean complete, List<E> elements) {
        this.complete = complete;
        this.elements = elements;
    }

    /** A complete listing of these elements. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, by List.of
    public static <E> Listing<E> of(E... elements) {
        return of(List.of(elements));
    }

    /** A complete listing of these elements; the list is copied. */
    public static <E> Listing<E> of(List<? extends E> elements) {
        return new Listing<>(true, List.copyOf(elements));
    }

    /** A partial listing: these elements and perhaps others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, by List.of
    public static <E> Listing<E> atLeast(E... elements) {
        return atLeast(List.of(elements));
    }

    /** A partial listing: these elements and perhaps others; the list is copied. */
    public static <E> Listing<E> atLeast(List<? extends E> elements) {
        return elements.isEmpty() ? unrecorded() : new Listing<>(false, List.copyOf(elements));
    }

    /** Nothing is recorded; the initial value in every builder. */
    @SuppressWarnings("unchecked") // holds no element, so it serves every E
    public static <E> Listing<E> unrecorded() {
        return (Listing<E>) UNRECORDED;
    }

    /** Whether the recorded elements are known to be all. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether elements are recorded and there may be others. */
    public boolean isPartial() {
        return !complete && !elements.isEmpty();
    }

    /** Whether nothing is known. */
    public boolean isUnrecorded() {
        return !complete && elements.isEmpty();
    }

    /** The recorded elements in the order of the record, which has no meaning; unmodifiable. */
    public List<E> elements() {
        return elements;
    }

    /** The recorded elements in the order of the record, which has no meaning. */
    public Stream<E> stream() {
        return elements.stream();
    }

    /**
     * The first recorded element that satisfies a predicate; an empty result is conclusive only if this is complete.
     */
    public Optional<E> find(Predicate<? super E> sought) {
        return stream().filter(sought).findFirst();
    }

    /** This listing with each element changed; equally complete. */
    public <R> Listing<R> map(Function<? super E, ? extends R> change) {
        return new Listing<>(complete, List.copyOf(stream().<R>map(change).toList()));
    }

    /**
     * This listing with one more element at its end; a complete listing stays complete.
     *
     * <p>An unrecorded listing becomes a partial one.
     */
    public Listing<E> plus(E element) {
        List<E> longer = new ArrayList<>(elements);
        longer.add(element);
        return new Listing<>(complete, List.copyOf(longer));
    }

    /** The place of the array of elements, if this listing is the value of {@code field}. */
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

    /** The elements as text, preceded by {@code at least} if partial; or the word {@code unrecorded}. */
    @Override
    public String toString() {
        if (isUnrecorded()) {
            return "unrecorded";
        }
        return complete ? elements.toString() : "at least " + elements;
    }
}
