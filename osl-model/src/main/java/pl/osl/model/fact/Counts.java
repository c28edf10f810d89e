package pl.osl.model.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The counts of a type, and what always holds of them: none is negative, and some are no more than others, or than the
 * time between two days allows.
 *
 * <p>Declared once, beside the type: the check of the type refuses what breaks it, and a rule that asks for a count which
 * is not recorded relies on it. Counts are numbered in the order in which they are declared. Immutable and safe to share
 * between threads.
 *
 * @param <T> what has the counts
 */
public final class Counts<T> {

    private final List<CountedFact<T, ?>> counts;
    private final List<Bound> bounds;
    private final List<Limit<T>> limits;

    private Counts(List<CountedFact<T, ?>> counts, List<Bound> bounds, List<Limit<T>> limits) {
        this.counts = List.copyOf(counts);
        this.bounds = List.copyOf(bounds);
        this.limits = List.copyOf(limits);
    }

    /**
     * One of the counts.
     *
     * @param path where it stands in JSON
     * @param parts the number of parts in a value
     * @param perWhole how many parts make a whole
     * @param isCertain whether there always is such a number
     */
    private record CountedFact<T, V>(
            String path,
            Function<? super T, Fact<V>> fact,
            ToIntFunction<? super V> parts,
            int perWhole,
            boolean isCertain) {

        OptionalInt recorded(T value) {
            Fact<V> here = fact.apply(value);
            return here.isKnown() ? OptionalInt.of(parts.applyAsInt(here.value())) : OptionalInt.empty();
        }
    }

    private record Bound(int part, int whole) {}

    /**
     * That a count of whole months is no more than the time between two days.
     *
     * @param from the number of the first day in the chronology
     * @param until the number of the last day
     */
    public record Limit<T>(int count, Chronology<? super T> days, int from, int until, Wording refusal) {

        /** The most months that what is known of the days allows; empty if it allows any number. */
        public OptionalInt most(KnownDays known) {
            int first = known.earliest(known.boundBelow(from));
            int last = known.latest(known.boundAbove(until));
            if (first == When.OPEN_START || last == When.OPEN_END) {
                return OptionalInt.empty();
            }
            long months = ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last + 1L));
            return OptionalInt.of((int) Math.max(0, months));
        }

        /** What is recorded of the days of a value. */
        KnownDays known(T value) {
            return new KnownDays(days, day -> days.recorded(day, value));
        }

        /** The same, in a record that speaks for a day. */
        KnownDays known(T value, LocalDate recordedOn) {
            return new KnownDays(days, day -> days.recorded(day, value), (int) recordedOn.toEpochDay());
        }
    }

    /** The counts of a type, of which none is declared yet. */
    public static <T> Counts<T> counts() {
        return new Counts<>(List.of(), List.of(), List.of());
    }

    /** With a number that there always is. */
    public Counts<T> count(String path, Function<? super T, Fact<Integer>> count) {
        return with(new CountedFact<>(path, count, Integer::intValue, 1, true));
    }

    /** With a number of which perhaps there is none. */
    public Counts<T> countIfAny(String path, Function<? super T, Fact<Integer>> count) {
        return with(new CountedFact<>(path, count, Integer::intValue, 1, false));
    }

    /** With a number that there always is, and that is counted in parts of which a fixed number makes a whole. */
    public <V> Counts<T> parts(
            String path, Function<? super T, Fact<V>> count, ToIntFunction<? super V> parts, int perWhole) {
        return with(new CountedFact<>(path, count, parts, perWhole, true));
    }

    /** With two numbers of which the first is no more than the second. */
    public Counts<T> notMore(String part, String whole) {
        return new Counts<>(counts, plus(bounds, new Bound(number(part), number(whole))), limits);
    }

    /**
     * With a number of whole months that is no more than those between two days.
     *
     * @param polish why it is refused where it is more
     * @param english the same in English
     */
    public Counts<T> monthsBetween(
            String months, Chronology<? super T> days, String from, String until, String polish, String english) {
        Limit<T> limit =
                new Limit<>(number(months), days, days.number(from), days.number(until), Wording.of(polish, english));
        return new Counts<>(counts, bounds, plus(limits, limit));
    }

    private Counts<T> with(CountedFact<T, ?> count) {
        return new Counts<>(plus(counts, count), bounds, limits);
    }

    private static <E> List<E> plus(List<E> some, E more) {
        List<E> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /**
     * The number of the count that stands at a path in JSON.
     *
     * @throws IllegalArgumentException if there is no such count
     */
    public int number(String path) {
        List<String> paths = paths();
        if (!paths.contains(path)) {
            throw new IllegalArgumentException("no count " + path + " among " + paths);
        }
        return paths.indexOf(path);
    }

    /** Where the counts stand in JSON, in the order of their numbers. */
    public List<String> paths() {
        return counts.stream().<String>map(CountedFact::path).toList();
    }

    /** How a count is read. */
    public Function<? super T, ? extends Fact<?>> reading(int count) {
        return counts.get(count).fact();
    }

    /** What is recorded of a count, in parts; empty if it is not recorded, or if there is none. */
    public OptionalInt recorded(int count, T value) {
        return counts.get(count).recorded(value);
    }

    /** The number of parts in a value that was {@linkplain #reading read}. */
    @SuppressWarnings("unchecked") // read as the same count
    public int parts(int count, Object value) {
        return ((CountedFact<T, Object>) counts.get(count)).parts().applyAsInt(value);
    }

    /** How many parts make a whole. */
    public int perWhole(int count) {
        return counts.get(count).perWhole();
    }

    /** Whether there always is such a number. */
    public boolean isCertain(int count) {
        return counts.get(count).isCertain();
    }

    /** The counts that are no more than this one. */
    public int[] lesser(int count) {
        return bounds.stream()
                .filter(bound -> bound.whole() == count)
                .mapToInt(Bound::part)
                .toArray();
    }

    /** The counts that are no less than this one. */
    public int[] greater(int count) {
        return bounds.stream()
                .filter(bound -> bound.part() == count)
                .mapToInt(Bound::whole)
                .toArray();
    }

    /** What limits a count beside the others. */
    public Optional<Limit<T>> limit(int count) {
        return limits.stream().filter(limit -> limit.count() == count).findFirst();
    }

    /** Refuses a value that breaks it. */
    void check(T value, Faults faults) {
        for (int i = 0; i < counts.size(); i++) { // without an iterator, since every element of a record comes here
            CountedFact<T, ?> count = counts.get(i);
            if (count.isCertain()) {
                faults.refuseNone(count.path(), count.fact().apply(value));
            }
            faults.refuseNegative(count.path(), count.recorded(value));
        }
        if (bounds.isEmpty() && limits.isEmpty()) {
            return;
        }
        for (Bound bound : bounds) {
            String path = counts.get(bound.part()).path();
            faults.refuseMore(path, recorded(bound.part(), value), recorded(bound.whole(), value));
        }
        limits.forEach(limit -> check(limit, limit.known(value), value, faults));
    }

    /** Refuses what the days do not allow that have come by the day of the record. */
    void checkOn(LocalDate recordedOn, T value, Faults faults) {
        limits.forEach(limit -> check(limit, limit.known(value, recordedOn), value, faults));
    }

    private void check(Limit<T> limit, KnownDays known, T value, Faults faults) {
        OptionalInt here = recorded(limit.count(), value);
        OptionalInt most = limit.most(known);
        faults.refuse(
                here.isPresent() && most.isPresent() && here.getAsInt() > most.getAsInt(),
                counts.get(limit.count()).path(),
                limit.refusal().polish(),
                limit.refusal().english());
    }
}
