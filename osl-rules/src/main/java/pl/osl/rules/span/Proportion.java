package pl.osl.rules.span;

/**
 * The proportion {@code a · x ≤ b · y} of two numbers.
 *
 * @param timesSmaller the factor of the number that is to be no greater
 * @param timesGreater the factor of the other number
 * @param example what to compare with where the other number is not known, or not on the side that matters
 */
public record Proportion(long timesSmaller, long timesGreater, int example) {

    /** The target for the smaller number. */
    public Target smaller(long other) {
        int bound = Span.isSome(other) ? Span.least(other) : Integer.MIN_VALUE;
        return Span.isOpen(bound)
                ? new Target(Integer.MIN_VALUE, mostFor(near(other)), false, true)
                : Target.atMost(mostFor(bound));
    }

    /** The target for the greater number. */
    public Target greater(long one) {
        int bound = Span.isSome(one) ? Span.most(one) : Integer.MAX_VALUE;
        return Span.isOpen(bound)
                ? new Target(leastFor(near(one)), Integer.MAX_VALUE, false, true)
                : Target.atLeast(leastFor(bound));
    }

    /** The target for the smaller number if the order is not to hold. */
    public Target tooGreat(long other) {
        int bound = Span.isSome(other) ? Span.most(other) : Integer.MAX_VALUE;
        return Target.atLeast(Span.closed(mostFor(Span.isOpen(bound) ? near(other) : bound) + 1L));
    }

    /** The target for the greater number if the order is not to hold. */
    public Target tooSmall(long one) {
        int bound = Span.isSome(one) ? Span.least(one) : Integer.MIN_VALUE;
        return Target.atMost(Span.closed(leastFor(Span.isOpen(bound) ? near(one) : bound) - 1L));
    }

    /** The example, or what comes nearest to it among the numbers that are possible. */
    private int near(long possible) {
        return Span.isSome(possible) ? Math.max(Span.least(possible), Math.min(Span.most(possible), example)) : example;
    }

    private int mostFor(int greater) {
        return timesSmaller == 0
                ? Integer.MAX_VALUE - 1
                : Span.closed(Math.floorDiv(Math.multiplyExact(timesGreater, greater), timesSmaller));
    }

    private int leastFor(int smaller) {
        return timesGreater == 0
                ? Integer.MIN_VALUE + 1
                : Span.closed(-Math.floorDiv(-Math.multiplyExact(timesSmaller, smaller), timesGreater));
    }
}
