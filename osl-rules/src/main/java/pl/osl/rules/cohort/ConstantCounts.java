package pl.osl.rules.cohort;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;

/** A running count for each constant of an enum; mutable, for one thread at a time. */
final class ConstantCounts<E extends Enum<E>> {

    private final E[] constants;
    private final long[] counts;

    ConstantCounts(E[] constants) {
        this.constants = constants;
        this.counts = new long[constants.length];
    }

    @SuppressWarnings("EnumOrdinal") // only an array index; boxing a count per centre would cost more than the answer
    void add(E constant) {
        counts[constant.ordinal()]++;
    }

    void addAll(ConstantCounts<E> other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /** The count of every constant, including those never counted, in the order of the enum. */
    SortedMap<E, Long> counts() {
        SortedMap<E, Long> all = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            all.put(constants[i], counts[i]);
        }
        return Collections.unmodifiableSortedMap(all);
    }

    /** Refuses counts that are missing or negative. */
    static <E extends Enum<E>> void check(SortedMap<E, Long> counts, E[] constants) {
        boolean whole =
                counts.size() == constants.length && counts.values().stream().allMatch(count -> count >= 0);
        if (!whole) {
            throw new InvalidRecordException(List.of(Fault.here(
                    "ma być liczba co najmniej 0 dla każdego z: " + Arrays.toString(constants),
                    "a number of at least 0 is needed for each of " + Arrays.toString(constants))));
        }
    }

    /** Refuses counts that do not divide a number, or are missing or negative. */
    static <E extends Enum<E>> void checkDivided(long number, SortedMap<E, Long> counts, E[] constants) {
        check(counts, constants);
        if (counts.values().stream().mapToLong(Long::longValue).sum() != number) {
            throw new InvalidRecordException(List.of(Fault.here(
                    "liczby domniemane nie sumują się do liczby nierozstrzygniętych (" + number + ")",
                    "the presumed counts do not add up to the number of undetermined ones (" + number + ")")));
        }
    }

    static <E extends Enum<E>> SortedMap<E, Long> sum(SortedMap<E, Long> some, SortedMap<E, Long> others) {
        SortedMap<E, Long> sum = new TreeMap<>(some);
        others.forEach((constant, count) -> sum.merge(constant, count, Long::sum));
        return Collections.unmodifiableSortedMap(sum);
    }
}
