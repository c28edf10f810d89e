package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values without repetition, in the order in which they came; as long as they are few they are compared one by one, which
 * takes less time and room than a hash table.
 *
 * <p>Mutable, for one walk in one thread.
 */
final class DifferentValues<V> {

    private static final int FEW = 8;

    private final List<V> values = new ArrayList<>(FEW);
    private @Nullable Set<V> hashed;

    void add(V value) {
        if (isNew(value)) {
            values.add(value);
        }
    }

    private boolean isNew(V value) {
        if (values.size() < FEW) {
            return !values.contains(value);
        }
        if (hashed == null) {
            hashed = new HashSet<>(values);
        }
        return hashed.add(value);
    }

    void addAll(DifferentValues<V> others) {
        others.values.forEach(this::add);
    }

    int size() {
        return values.size();
    }

    /** A copy in which nothing changes any more. */
    List<V> values() {
        return List.copyOf(values);
    }
}
