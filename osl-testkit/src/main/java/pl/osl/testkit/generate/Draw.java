package pl.osl.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.quicktheories.core.RandomnessSource;
import org.quicktheories.impl.Constraint;

/** Choices made for a generated value; each shrinks towards its first possibility. */
public final class Draw {

    private final RandomnessSource source;

    public Draw(RandomnessSource source) {
        this.source = source;
    }

    /** A number from 0 up to but not including {@code bound}. */
    public int below(int bound) {
        return (int) source.next(Constraint.between(0, bound - 1).withShrinkPoint(0));
    }

    /** True in about the given percentage of cases; shrinks to false. */
    public boolean chance(int percent) {
        return below(100) >= 100 - percent;
    }

    public <T> T oneOf(List<? extends T> values) {
        return values.get(below(values.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read, by List.of
    public final <T> T oneOf(T... values) {
        return oneOf(List.of(values));
    }

    /** A value made in one of several ways. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, by List.of
    public final <T> T byOneOf(Supplier<? extends T>... ways) {
        List<Supplier<? extends T>> all = List.of(ways);
        return all.get(below(all.size())).get();
    }

    public <T> List<T> upTo(int most, Supplier<? extends T> each) {
        List<T> values = new ArrayList<>();
        int number = below(most + 1);
        for (int i = 0; i < number; i++) {
            values.add(each.get());
        }
        return values;
    }
}
