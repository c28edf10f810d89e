package pl.osl.model.fact;

import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What follows of the days of one value from what is recorded of them, by their {@link Chronology}.
 *
 * <p>Days go by their numbers in the chronology; as numbers of their own they are counted from 1970-01-01. If the value
 * was accepted by the check of its type, at least one day is possible of every day that surely exists.
 */
public final class KnownDays {

    /** Stands for no day, where the day that bounds another is named. */
    public static final int NOTHING = -1;

    /** Stands for the day for which the record speaks, where the day that bounds another is named. */
    public static final int DAY_OF_THE_RECORD = -2;

    private static final int NOT_KNOWN = Integer.MAX_VALUE;

    private final Chronology<?> chronology;
    private final IntFunction<Fact<When>> facts;
    private final int recordedOn;

    KnownDays(Chronology<?> chronology, IntFunction<Fact<When>> facts) {
        this(chronology, facts, NOT_KNOWN);
    }

    /**
     * @param facts what is recorded of each day
     * @param recordedOn the day for which the record speaks; the highest {@code int} if it is not known
     */
    public KnownDays(Chronology<?> chronology, IntFunction<Fact<When>> facts, int recordedOn) {
        this.chronology = chronology;
        this.facts = facts;
        this.recordedOn = recordedOn;
    }

    /** Whether there surely is such a day. */
    public boolean isCertain(int day) {
        Fact<When> here = facts.apply(day);
        return here.isKnown() || (here.isUnrecorded() && (chronology.isCertain(day) || isPresupposed(day)));
    }

    private boolean isPresupposed(int day) {
        for (int by : chronology.resting(day)) {
            if (facts.apply(by).isKnown()) {
                return true;
            }
        }
        return false;
    }

    /** Whether there surely is no such day; {@link #baseRuledOut} tells whether only because of another. */
    public boolean isRuledOut(int day) {
        return facts.apply(day).isNone() || baseRuledOut(day) != NOTHING;
    }

    /** A day that this one presupposes and of which it is recorded that there is none; {@link #NOTHING} without any. */
    public int baseRuledOut(int day) {
        for (int basis : chronology.bases(day)) {
            if (facts.apply(basis).isNone()) {
                return basis;
            }
        }
        return NOTHING;
    }

    /**
     * The recorded day before which this one cannot be: itself, or one that it follows; {@link #NOTHING} if nothing
     * bounds it. Where perhaps there is no such day, it says what is possible if there is one.
     */
    public int boundBelow(int day) {
        int bound = facts.apply(day).isKnown() ? day : NOTHING;
        for (int before : chronology.earlier(day)) {
            int other = isCertain(before) ? boundBelow(before) : NOTHING;
            bound = earliest(other) > earliest(bound) ? other : bound;
        }
        return bound;
    }

    /**
     * The recorded day after which this one cannot be: itself, or one that follows it; {@link #DAY_OF_THE_RECORD} if that
     * bounds it, {@link #NOTHING} if nothing does. Where perhaps there is no such day, it says what is possible if there
     * is one.
     */
    public int boundAbove(int day) {
        int bound = facts.apply(day).isKnown() ? day : NOTHING;
        for (int after : chronology.later(day)) {
            int other = isCertain(after) ? boundAbove(after) : NOTHING;
            bound = latest(other) < latest(bound) ? other : bound;
        }
        boolean hasHappened = chronology.hasHappened(day) && isCertain(day);
        return hasHappened && recordedOn < latest(bound) ? DAY_OF_THE_RECORD : bound;
    }

    /** The first day that a bound leaves possible; the lowest {@code int} if it leaves all. */
    public int earliest(int bound) {
        return bound == NOTHING ? When.OPEN_START : facts.apply(bound).value().earliestEpochDay();
    }

    /** The last day that a bound leaves possible; the highest {@code int} if it leaves all. */
    public int latest(int bound) {
        if (bound == DAY_OF_THE_RECORD) {
            return recordedOn;
        }
        return bound == NOTHING ? When.OPEN_END : facts.apply(bound).value().latestEpochDay();
    }

    /** Whether, if there is a day, another is surely no later. */
    public boolean surelyFollows(int day, int other) {
        return before(day).anyMatch(before -> before == other);
    }

    /** The days that are surely no later, directly or by way of one that there surely is. */
    IntStream before(int day) {
        BitSet before = new BitSet();
        gatherBefore(day, before);
        return before.stream();
    }

    private void gatherBefore(int day, BitSet into) {
        for (int before : chronology.earlier(day)) {
            if (!into.get(before)) {
                into.set(before);
                if (isCertain(before)) {
                    gatherBefore(before, into);
                }
            }
        }
    }
}
