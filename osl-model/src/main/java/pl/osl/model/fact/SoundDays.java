package pl.osl.model.fact;

import java.util.BitSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Sees at a glance of most values that they break nothing of their chronology; the others are left to its full check.
 *
 * <p>It takes every day for one that there surely is, so that it may doubt a value that breaks nothing, but never passes
 * one that does. It matters, since the days of every element of a record are checked when it is read.
 *
 * @param <T> what has the days
 */
final class SoundDays<T> {

    private final Function<? super T, Fact<When>>[] facts;

    /** Of which days it is refused, or perhaps refused, that there are none. */
    private final boolean[] needed;

    /** For each day those that it follows, directly or by way of others. */
    private final int[][] earlier;

    /** The days that have come by the day for which the record speaks, and those that these follow. */
    private final int[] happened;

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of functions of a known type
    SoundDays(Chronology<T> chronology) {
        int days = chronology.paths().size();
        this.facts = IntStream.range(0, days).mapToObj(chronology::reading).toArray(Function[]::new);
        this.needed = new boolean[days];
        this.earlier = new int[days][];
        BitSet come = new BitSet();
        for (int day = 0; day < days; day++) {
            needed[day] = chronology.isCertain(day) || chronology.resting(day).length > 0;
            BitSet before = new BitSet();
            gatherEarlier(chronology, day, before);
            earlier[day] = before.stream().toArray();
            if (chronology.hasHappened(day)) {
                come.set(day);
                come.or(before);
            }
        }
        this.happened = come.stream().toArray();
    }

    private static void gatherEarlier(Chronology<?> chronology, int day, BitSet into) {
        for (int first : chronology.earlier(day)) {
            if (!into.get(first)) {
                into.set(first);
                gatherEarlier(chronology, first, into);
            }
        }
    }

    /** Whether a value surely breaks nothing, whatever the day of the record. */
    boolean areIn(T value) {
        for (int day = 0; day < facts.length; day++) {
            Fact<When> here = facts[day].apply(value);
            if (here.isKnown() ? isBeforeAny(here.value(), earlier[day], value) : needed[day] && here.isNone()) {
                return false;
            }
        }
        return true;
    }

    private boolean isBeforeAny(When here, int[] others, T value) {
        for (int other : others) {
            Fact<When> first = facts[other].apply(value);
            if (first.isKnown() && here.surelyBefore(first.value())) {
                return true;
            }
        }
        return false;
    }

    /** Whether surely nothing that has happened is after the day of the record, counted from 1970-01-01. */
    boolean areIn(T value, long recordedOn) {
        for (int day : happened) {
            Fact<When> here = facts[day].apply(value);
            if (here.isKnown() && here.value().earliestEpochDay() > recordedOn) {
                return false;
            }
        }
        return true;
    }
}
