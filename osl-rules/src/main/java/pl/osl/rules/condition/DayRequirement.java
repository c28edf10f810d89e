package pl.osl.rules.condition;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.PeriodWords;
import pl.osl.rules.span.Span;
import pl.osl.rules.span.Target;
import pl.osl.rules.span.TurningPoint;
import pl.osl.rules.walk.Inquiry;

/** A requirement on when something happened, seen from the day asked about; days are counted from 1970-01-01. */
interface DayRequirement {

    /** True if every day of the span meets it on {@code day}, false if none does, else unknown. */
    Truth test(long span, int day);

    /** The first day after {@code day} on which the truth may differ. */
    int horizon(long span, int day);

    /** The days that meet it on {@code day}, or that do not, as wanted. */
    List<Target> targets(boolean wanted, int day);

    /** Whether it happened on the day or before. */
    static DayRequirement hasCome() {
        return new HasCome(0);
    }

    /** Whether it happened before the day. */
    static DayRequirement hasPassed() {
        return new HasCome(1);
    }

    /** Whether it happened on the day or before, and no longer than a period ago. */
    static DayRequirement withinLast(Period period) {
        return new WithinLast(PeriodWords.notNegative(period));
    }

    /** Whether there is such a day. */
    static DayRequirement exists() {
        return new Exists();
    }

    /** Whether it happened before a fixed day. */
    static DayRequirement isBefore(LocalDate first) {
        return new Before(Math.toIntExact(first.toEpochDay()));
    }

    /** The earlier of two days that lies after {@code day}, or never. */
    static int nextAfter(int day, int one, int other) {
        return Math.min(later(day, one), later(day, other));
    }

    /** A day that lies after {@code day} and still in the calendar, or never. */
    private static int later(int day, int candidate) {
        return candidate > day && candidate <= Span.LAST_DAY ? candidate : Integer.MAX_VALUE;
    }

    /** Adds a number of days to an end of a span; an open end stays open. */
    static int plus(int epochDay, int days) {
        return Span.isOpen(epochDay) ? epochDay : epochDay + days;
    }

    /**
     * Such a requirement or its opposite, as a condition evaluates it; if there is no day, the opposite is true.
     *
     * @param asks what is required, in the nominative
     */
    record Asked(DayRequirement test, boolean opposite, Wording asks) implements SpanRequirement {

        @Override
        public Truth test(long span, Inquiry inquiry) {
            if (inquiry.follows()) {
                inquiry.mayChangeOn(horizon(span, inquiry.day()));
            }
            Truth truth = Span.isNone(span) ? Truth.FALSE : test.test(span, inquiry.day());
            return opposite ? truth.not() : truth;
        }

        @Override
        public List<Target> targets(boolean wanted, Inquiry inquiry) {
            boolean happened = wanted != opposite;
            List<Target> days = test.targets(happened, inquiry.day());
            return happened ? days : days.stream().map(Target::orNone).toList();
        }

        @Override
        public int horizon(long span, int day) {
            return Span.isNone(span) ? Integer.MAX_VALUE : test.horizon(span, day);
        }

        @Override
        public boolean holdsOverNothing() {
            return opposite;
        }
    }

    /**
     * Whether at least some days have gone by since it happened.
     *
     * @param after 0 if the day itself counts, 1 if not
     */
    record HasCome(int after) implements DayRequirement {

        @Override
        public Truth test(long span, int day) {
            if (plus(Span.most(span), after) <= day) {
                return Truth.TRUE;
            }
            return plus(Span.least(span), after) > day ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public int horizon(long span, int day) {
            return nextAfter(day, plus(Span.least(span), after), plus(Span.most(span), after));
        }

        @Override
        public List<Target> targets(boolean wanted, int day) {
            return List.of(wanted ? Target.atMost(day - after) : Target.atLeast(day - after + 1));
        }
    }

    /** Whether there is such a day, whichever it is. */
    record Exists() implements DayRequirement {

        @Override
        public Truth test(long span, int day) {
            return Span.isSome(span) ? Truth.TRUE : Truth.UNKNOWN;
        }

        @Override
        public int horizon(long span, int day) {
            return Integer.MAX_VALUE;
        }

        @Override
        public List<Target> targets(boolean wanted, int day) {
            return List.of(wanted ? Target.of(Integer.MIN_VALUE, Integer.MAX_VALUE) : Target.NOTHING);
        }
    }

    /** Whether it happened before a fixed day, whichever day is asked about. */
    record Before(int first) implements DayRequirement {

        @Override
        public Truth test(long span, int day) {
            if (Span.most(span) < first) {
                return Truth.TRUE;
            }
            return Span.least(span) >= first ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public int horizon(long span, int day) {
            return Integer.MAX_VALUE;
        }

        @Override
        public List<Target> targets(boolean wanted, int day) {
            return List.of(wanted ? Target.atMost(first - 1) : Target.atLeast(first));
        }
    }

    /** Whether it happened, and no longer than a period ago. */
    record WithinLast(Period period) implements DayRequirement {

        private static final long SHORTEST_MONTH = 28;
        private static final long LONGEST_MONTH = 31;

        @Override
        public Truth test(long span, int day) {
            boolean may = Span.least(span) <= day && lasts(Span.most(span), day);
            if (!may || Span.isExact(span)) {
                return Truth.of(may);
            }
            boolean must = Span.most(span) <= day && lasts(Span.least(span), day);
            return must ? Truth.TRUE : Truth.UNKNOWN;
        }

        /** Whether the period from a day on lasts to another; most of the time the shortest and the longest month tell. */
        private boolean lasts(int from, int day) {
            long months = 12L * period.getYears() + period.getMonths();
            long inMonths = (long) day - from - period.getDays();
            boolean isClose = inMonths > SHORTEST_MONTH * months && inMonths <= LONGEST_MONTH * months;
            return (isClose || Span.isOpen(from)) ? lastDay(from) >= day : inMonths <= SHORTEST_MONTH * months;
        }

        @Override
        public int horizon(long span, int day) {
            int come = nextAfter(day, Span.least(span), Span.most(span));
            int gone = goneAfter(day, Span.least(span));
            return Math.min(come, Span.isExact(span) ? gone : Math.min(gone, goneAfter(day, Span.most(span))));
        }

        /** The day after {@code day} on which a day is longer ago than the period for the first time, or never. */
        private int goneAfter(int day, int from) {
            return lasts(from, day) ? later(day, plus(lastDay(from), 1)) : Integer.MAX_VALUE;
        }

        @Override
        public List<Target> targets(boolean wanted, int day) {
            int first = TurningPoint.first(day, candidate -> lastDay(candidate) >= day);
            return wanted ? List.of(Target.of(first, day)) : List.of(Target.atMost(first - 1), Target.atLeast(day + 1));
        }

        private int lastDay(int epochDay) {
            return Span.plus(epochDay, period);
        }
    }
}
