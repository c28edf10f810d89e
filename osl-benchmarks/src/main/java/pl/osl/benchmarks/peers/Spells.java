package pl.osl.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;

/** What spells of equally many calls took. */
final class Spells {

    private final int callsEach;
    private final List<Long> times = new ArrayList<>();
    private long bytes;

    Spells(int callsEach) {
        this.callsEach = callsEach;
    }

    void add(long nanoseconds, long allocated) {
        times.add(nanoseconds);
        bytes += allocated;
    }

    /** The median nanoseconds of one call. */
    double median() {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow() / (double) callsEach;
    }

    long bytes() {
        return bytes;
    }

    long calls() {
        return (long) callsEach * times.size();
    }
}
