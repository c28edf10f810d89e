package pl.osl.rules.span;

import pl.osl.rules.assumption.Assumption;

/**
 * Where a day or a number should lie for an answer to be as wanted: between two bounds, or perhaps none will do too.
 *
 * @param least the lower bound; the lowest {@code int} if there is no such bound
 * @param most the upper bound; the highest {@code int} if there is no such bound
 * @param none whether none will do as well
 * @param example whether it is one possibility among many that nobody can name in advance
 */
public record Target(int least, int most, boolean none, boolean example) {

    /** That there is none. */
    public static final Target NOTHING = new Target(Integer.MAX_VALUE, Integer.MIN_VALUE, true, false);

    public static Target of(int least, int most) {
        return new Target(least, most, false, false);
    }

    public static Target atMost(int most) {
        return of(Integer.MIN_VALUE, most);
    }

    public static Target atLeast(int least) {
        return of(least, Integer.MAX_VALUE);
    }

    /** This number only, as an example where something has to be known and many numbers would do. */
    public static Target forExample(int number) {
        return new Target(number, number, false, true);
    }

    /** The same, but none will not do. */
    public Target butSome() {
        return new Target(least, most, false, example);
    }

    public Target orNone() {
        return new Target(least, most, true, example);
    }

    /** The wanted values within a span, as far as a record can state them; null if there are none. */
    public Assumption.@org.jspecify.annotations.Nullable Between within(long span, Scale scale) {
        long wanted = Span.of(Math.max(least, Span.least(span)), Math.min(most, Span.most(span)));
        if (Span.least(wanted) > Span.most(wanted)) {
            return null;
        }
        long some = scale.recordable(wanted);
        boolean isEmpty = Span.least(some) > Span.most(some);
        return isEmpty ? null : new Assumption.Between(Span.least(some), Span.most(some), scale.perWhole());
    }

    public boolean contains(int number) {
        return least <= number && number <= most;
    }
}
