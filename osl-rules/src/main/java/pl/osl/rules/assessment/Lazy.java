package pl.osl.rules.assessment;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out when it is first asked for; two threads that ask at once work out the same. What it is worked
 * out from is let go of afterwards.
 */
final class Lazy<T> {

    private volatile @Nullable Supplier<T> source;
    private volatile @Nullable T value;

    private Lazy(@Nullable Supplier<T> source, @Nullable T value) {
        this.source = source;
        this.value = value;
    }

    static <T> Lazy<T> by(Supplier<T> source) {
        return new Lazy<>(source, null);
    }

    static <T> Lazy<T> of(T value) {
        return new Lazy<>(null, value);
    }

    /** The value; its source is let go of only once it is there, so that one of the two always is. */
    T get() {
        T known = value;
        Supplier<T> asked = known == null ? source : null;
        if (asked != null) {
            known = asked.get();
            value = known;
            source = null;
        }
        return known == null ? Objects.requireNonNull(value) : known;
    }
}
