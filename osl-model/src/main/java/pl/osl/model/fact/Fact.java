package pl.osl.model.fact;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.osl.model.form.PartForm;

/**
 * A single fact that may be missing: a value, <em>none</em> (known not to exist) or <em>unrecorded</em> (nothing is
 * known).
 *
 * <p>In JSON a value is written as itself, none as {@code null}, and unrecorded as an absent field. Immutable and safe
 * to share between threads if its value is.
 *
 * @param <T> the type of the value
 */
public final class Fact<T> implements PartForm {

    private static final Fact<?> NONE = new Fact<>(null);
    private static final Fact<?> UNRECORDED = new Fact<>(null);

    private final @Nullable T value;

    private Fact(@Nullable T value) {
        this.value = value;
    }

    /** A recorded value. */
    public static <T> Fact<T> known(T value) {
        return new Fact<>(Objects.requireNonNull(value));
    }

    /** The knowledge that there is no value. */
    @SuppressWarnings("unchecked") // holds no value of T, so it serves every T
    public static <T> Fact<T> none() {
        return (Fact<T>) NONE;
    }

    /** Nothing is recorded; the initial value in every builder. */
    @SuppressWarnings("unchecked") // holds no value of T, so it serves every T
    public static <T> Fact<T> unrecorded() {
        return (Fact<T>) UNRECORDED;
    }

    /** Whether there is a value. */
    public boolean isKnown() {
        return value != null;
    }

    /** Whether it is known that there is none. */
    @SuppressWarnings("ReferenceEquality") // there is only one instance
    public boolean isNone() {
        return this == NONE;
    }

    /** Whether nothing is known. */
    @SuppressWarnings("ReferenceEquality") // there is only one instance
    public boolean isUnrecorded() {
        return this == UNRECORDED;
    }

    /**
     * The recorded value.
     *
     * @throws NoSuchElementException if there is none or nothing is recorded
     */
    public T value() {
        if (value == null) {
            throw new NoSuchElementException("this fact has no value: it is " + this);
        }
        return value;
    }

    /** The recorded value; empty for both none and unrecorded. */
    public Optional<T> asOptional() {
        return Optional.ofNullable(value);
    }

    /** This fact with its value changed; none and unrecorded stay as they are. */
    @SuppressWarnings("unchecked") // a fact without a value serves every type
    public <R> Fact<R> map(Function<? super T, ? extends R> change) {
        return value == null ? (Fact<R>) this : known(change.apply(value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (value != null && other instanceof Fact<?> fact && value.equals(fact.value));
    }

    @Override
    public int hashCode() {
        return value == null ? Boolean.hashCode(isNone()) : value.hashCode();
    }

    /** The value as text, or the word {@code none} or {@code unrecorded}. */
    @Override
    public String toString() {
        if (value != null) {
            return value.toString();
        }
        return isNone() ? "none" : "unrecorded";
    }
}
