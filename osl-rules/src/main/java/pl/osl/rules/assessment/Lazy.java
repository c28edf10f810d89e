package pl.osl.rules.assessment;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for; two threads that ask at once work out the same. */
final class Lazy<T> {

    private final Supplier<T> source;
    private volatile @Nullable T value;

    private Lazy(Supplier<T> source) {
        this.source = source;
    }

    static <T> Lazy<T> by(Supplier<T> source) {
        return new Lazy<>(source);
    }

    static <T> Lazy<T> of(T value) {
        return new Lazy<>(() -> value);
    }

    T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
