package pl.osl.rules.condition;

import java.time.LocalDate;
import pl.osl.model.fact.When;

import pl.osl.rules.assumption.Assumption;

/**
 * What a day or a number should be for an answer to be as it is wanted: no less and no more than two others, or perhaps
 * none.
 *
 * @param least the lowest {@code int} if any will do that is small enough
 * @param most the highest {@code int} if any will do that is great enough
 * @param none whether there may as well be none
 * @param example whether it is one possibility among many that nobody can name in advance
 */
record Target(int least, int most, boolean none, boolean example) {

    /** The first day of the year 1. */
    private static final int FIRST_DAY = When.on(LocalDate.of(1, 1, 1)).latestEpochDay();

    static Target of(int least, int most) {
        return new Target(least, most, false, false);
    }

    static Target atMost(int most) {
        return of(Integer.MIN_VALUE, most);
    }

    static Target atLeast(int least) {
        return of(least, Integer.MAX_VALUE);
    }

    /** Just this, where something has to be known and much would do. */
    static Target forExample(int number) {
        return new Target(number, number, false, true);
    }

    /** The same if there has to be one. */
    Target butSome() {
        return new Target(least, most, false, example);
    }

    Target orNone() {
        return new Target(least, most, true, example);
    }

    /** The days among those of a span that are wanted and that a record may have; null if there are none. */
    Assumption.@org.jspecify.annotations.Nullable Between daysWithin(long span) {
        Assumption.@org.jspecify.annotations.Nullable Between some = within(span, 0);
        boolean isOutside = some == null
                || (!Span.isOpen(some.least()) && some.least() > DayTest.LAST_DAY)
                || (!Span.isOpen(some.most()) && some.most() < FIRST_DAY);
        return isOutside ? null : new Assumption.Between(calendar(some.least()), calendar(some.most()), 0);
    }

    private static int calendar(int day) {
        return Span.isOpen(day) ? day : Math.max(FIRST_DAY, Math.min(DayTest.LAST_DAY, day));
    }

    /** The possible values among those of a span that are wanted; null if there are none. */
    Assumption.@org.jspecify.annotations.Nullable Between within(long span, int perWhole) {
        int from = Math.max(least, Span.least(span));
        int to = Math.min(most, Span.most(span));
        return from > to ? null : new Assumption.Between(from, to, perWhole);
    }

    boolean contains(int number) {
        return least <= number && number <= most;
    }
}
