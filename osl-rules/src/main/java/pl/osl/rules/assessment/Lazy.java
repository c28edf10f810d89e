package pl.osl.rules.assessment;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out once, when it is first asked for; other threads that ask meanwhile wait for it. What it is
 * worked out from is let go of afterwards.
 */
final class Lazy<T> {

    private @Nullable Supplier<T> source;
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

    T get() {
        T known = value;
        return known == null ? made() : known;
    }

    private synchronized T made() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(source).get();
            value = known;
            source = null;
        }
        return known;
    }
}
