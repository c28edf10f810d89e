package pl.osl.rules.condition;

import java.util.function.Consumer;
import pl.osl.rules.span.Span;
import pl.osl.rules.walk.Inquiry;

/**
 * What a number is multiplied by before it is compared.
 *
 * @param threshold the factor that the rule asks for
 * @param further a further factor that brings both sides to the same parts
 */
record Factor(Threshold threshold, int further) {

    static Factor of(int number) {
        return new Factor(new Threshold.Fixed(number), 1);
    }

    /** As a {@code long}, since a number and both factors may not fit into an {@code int}. */
    long in(Inquiry inquiry) {
        return (long) threshold.in(inquiry) * further;
    }

    /** Whether one end of a span is surely no more than another; an open end never is. */
    static boolean atMost(long times, int one, long othersTimes, int other) {
        boolean open = (Span.isOpen(one) && times != 0) || (Span.isOpen(other) && othersTimes != 0);
        return !open && multiply(times, one) <= multiply(othersTimes, other);
    }

    /** Whether one end of a span may be no more than another; an open end always may. */
    static boolean mayBeAtMost(long times, int one, long othersTimes, int other) {
        boolean open = (Span.isOpen(one) && times != 0) || (Span.isOpen(other) && othersTimes != 0);
        return open || multiply(times, one) <= multiply(othersTimes, other);
    }

    private static long multiply(long times, int number) {
        return times == 0 ? 0 : Math.multiplyExact(times, number);
    }

    void forEachParameter(Consumer<Parameter> action) {
        threshold.parameter().ifPresent(action);
    }
}
